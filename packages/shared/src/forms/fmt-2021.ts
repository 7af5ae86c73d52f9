import { caseTable } from './case-table.ts'
import type { Form, FormColumn } from './form.ts'
import { applicantColumns, closingRequestRows, commonRequestRows, otherHandlingGroup, requestGroups } from './request-table.ts'

const decisions: FormColumn = { key: 'decisions', labels: ['本年处理决定数量', '处理决定数量'], en: 'Decisions this year', unit: '件' }

/** 国办公开办函〔2021〕30号: reporting years from 2021. */
export const fmt2021: Form = {
  id: 'FMT_2021',
  instrument: '国办公开办函〔2021〕30号',
  from: 2021,
  to: null,
  tables: [
    {
      part: 'proactive',
      layout: 'down',
      groups: [],
      blocks: [
        {
          key: 'article20.1',
          labels: ['第二十条第（一）项'],
          en: 'Article 20 (1)',
          columns: [
            { key: 'issued', labels: ['本年制发件数', '本年制发数量'], en: 'Issued this year', unit: '件' },
            { key: 'repealed', labels: ['本年废止件数', '本年废止数量'], en: 'Repealed this year', unit: '件' },
            { key: 'inForce', labels: ['现行有效件数', '现行有效件', '现行有效数量'], en: 'In force', unit: '件' },
          ],
          rows: [
            { key: 'rules', labels: ['规章'], en: 'Rules' },
            { key: 'normativeDocuments', labels: ['行政规范性文件', '规范性文件'], en: 'Administrative normative documents' },
          ],
        },
        {
          key: 'article20.5',
          labels: ['第二十条第（五）项'],
          en: 'Article 20 (5)',
          columns: [decisions],
          rows: [{ key: 'licences', labels: ['行政许可'], en: 'Administrative licences' }],
        },
        {
          key: 'article20.6',
          labels: ['第二十条第（六）项'],
          en: 'Article 20 (6)',
          columns: [decisions],
          rows: [
            { key: 'penalties', labels: ['行政处罚'], en: 'Administrative penalties' },
            { key: 'coerciveMeasures', labels: ['行政强制'], en: 'Administrative compulsion' },
          ],
        },
        {
          key: 'article20.8',
          labels: ['第二十条第（八）项'],
          en: 'Article 20 (8)',
          columns: [
            {
              key: 'amount10kYuan',
              labels: ['本年收费金额（单位：万元）', '本年收费金额'],
              en: 'Fees charged this year',
              unit: '万元',
              decimal: true,
            },
          ],
          rows: [{ key: 'adminFees', labels: ['行政事业性收费'], en: 'Administrative and institutional fees' }],
        },
      ],
    },
    {
      part: 'requests',
      layout: 'down',
      groups: [...requestGroups, otherHandlingGroup],
      blocks: [
        {
          key: 'requests',
          labels: [],
          en: 'Requests received and handled',
          columns: applicantColumns,
          rows: [
            ...commonRequestRows,
            {
              key: 'otherHandling.correctionOverdue',
              labels: ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '逾期不补正'],
              en: '1. Correction not made in time',
              group: 'otherHandling',
              disposition: 'otherHandling',
            },
            {
              key: 'otherHandling.feeOverdue',
              labels: ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '逾期不缴费'],
              en: '2. Fee not paid in time',
              group: 'otherHandling',
              disposition: 'otherHandling',
            },
            { key: 'otherHandling.otherReasons', labels: ['3.其他'], en: '3. Other', group: 'otherHandling', disposition: 'otherHandling' },
            ...closingRequestRows,
          ],
        },
      ],
    },
    caseTable,
  ],
}
