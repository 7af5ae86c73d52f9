import { caseTable } from './case-table.ts'
import type { Form, FormColumn } from './form.ts'
import { applicantColumns, closingRequestRows, commonRequestRows, requestGroups } from './request-table.ts'

const itemColumns: readonly FormColumn[] = [
  { key: 'lastYearItems', labels: ['上一年项目数量', '上一年项目数'], en: 'Items last year', unit: '项' },
  { key: 'change', labels: ['本年增/减', '本年增', '本年增减'], en: 'Change this year', unit: '项', signed: true },
]
const decisions: FormColumn = { key: 'decisions', labels: ['处理决定数量', '本年处理决定数量'], en: 'Decisions', unit: '件' }

/** 国办公开办函〔2019〕60号: reporting years 2019 and 2020. */
export const fmt2019: Form = {
  id: 'FMT_2019',
  instrument: '国办公开办函〔2019〕60号',
  from: 2019,
  to: 2020,
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
            { key: 'newlyMade', labels: ['本年新制作数量', '本年新制作数'], en: 'Newly made this year', unit: '件' },
            { key: 'newlyDisclosed', labels: ['本年新公开数量', '本年新公开数'], en: 'Newly disclosed this year', unit: '件' },
            { key: 'totalDisclosed', labels: ['对外公开总数量', '对外公开总数'], en: 'Disclosed in total', unit: '件' },
          ],
          rows: [
            { key: 'rules', labels: ['规章'], en: 'Rules' },
            { key: 'normativeDocuments', labels: ['规范性文件', '行政规范性文件'], en: 'Normative documents' },
          ],
        },
        {
          key: 'article20.5',
          labels: ['第二十条第（五）项'],
          en: 'Article 20 (5)',
          columns: [...itemColumns, decisions],
          rows: [
            { key: 'licences', labels: ['行政许可'], en: 'Administrative licences' },
            { key: 'otherManagementServices', labels: ['其他对外管理服务事项'], en: 'Other external management services' },
          ],
        },
        {
          key: 'article20.6',
          labels: ['第二十条第（六）项'],
          en: 'Article 20 (6)',
          columns: [...itemColumns, decisions],
          rows: [
            { key: 'penalties', labels: ['行政处罚'], en: 'Administrative penalties' },
            { key: 'coerciveMeasures', labels: ['行政强制'], en: 'Administrative compulsion' },
          ],
        },
        {
          key: 'article20.8',
          labels: ['第二十条第（八）项'],
          en: 'Article 20 (8)',
          columns: itemColumns,
          rows: [{ key: 'adminFees', labels: ['行政事业性收费'], en: 'Administrative and institutional fees' }],
        },
        {
          key: 'article20.9',
          labels: ['第二十条第（九）项'],
          en: 'Article 20 (9)',
          columns: [
            { key: 'items', labels: ['采购项目数量'], en: 'Items procured', unit: '项' },
            { key: 'amount', labels: ['采购总金额', '采购总金额（单位：万元，保留4位小数）'], en: 'Amount', unit: '万元', decimal: true },
          ],
          rows: [{ key: 'procurement', labels: ['政府集中采购'], en: 'Centralised government procurement' }],
        },
      ],
    },
    {
      part: 'requests',
      layout: 'down',
      groups: requestGroups,
      blocks: [
        {
          key: 'requests',
          labels: [],
          en: 'Requests received and handled',
          columns: applicantColumns,
          rows: [
            ...commonRequestRows,
            { key: 'otherHandling', labels: ['（六）其他处理'], en: '(6) Other handling', group: 'outcome', disposition: 'otherHandling' },
            ...closingRequestRows,
          ],
        },
      ],
    },
    caseTable,
  ],
}
