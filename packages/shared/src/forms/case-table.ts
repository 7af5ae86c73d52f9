import type { FormTable } from './form.ts'

/** Table 4, the same in 2019 and 2021: fifteen cells side by side, three channels of five outcomes. */
export const caseTable: FormTable = {
  part: 'cases',
  layout: 'across',
  groups: [{ key: 'litigation', labels: ['行政诉讼'], en: 'Administrative litigation' }],
  blocks: [
    {
      key: 'cases',
      labels: [],
      en: 'Reconsideration and litigation',
      columns: [
        { key: 'upheld', labels: ['结果维持'], en: 'Upheld', unit: '件' },
        { key: 'corrected', labels: ['结果纠正'], en: 'Corrected', unit: '件' },
        { key: 'otherResult', labels: ['其他结果'], en: 'Other result', unit: '件' },
        { key: 'pending', labels: ['尚未审结'], en: 'Pending', unit: '件' },
        { key: 'total', labels: ['总计'], en: 'Total', unit: '件' },
      ],
      rows: [
        { key: 'reconsideration', labels: ['行政复议'], en: 'Administrative reconsideration' },
        { key: 'directSuit', labels: ['未经复议直接起诉'], en: 'Suit without prior reconsideration', group: 'litigation' },
        { key: 'suitAfterReconsideration', labels: ['复议后起诉'], en: 'Suit after reconsideration', group: 'litigation' },
      ],
    },
  ],
}
