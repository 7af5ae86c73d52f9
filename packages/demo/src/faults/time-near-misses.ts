import { addRequests } from './add-requests.ts'
import type { Planned } from './planned.ts'

/** What looks like a fault of days, names, competence or hygiene (T, L1, L2, D) and is none, one a line. */
export const timeNearMisses: readonly Planned[] = [
  { unit: 'finance', year: 2021, check: 'T1', publishedOn: '2022-01-31', note: '部门报告在最后一天公布' },
  { unit: 'government', year: 2021, check: 'T1', publishedOn: '2022-03-31', note: '县政府报告在最后一天公布' },
  { unit: 'yanzhu', year: 2017, check: 'T1', publishedOn: '2018-03-31', note: '乡镇报告在最后一天公布' },
  { unit: 'housing', year: 2018, check: 'T2', publishedOn: '2019-02-20', note: '没有落款,但注明了发布日期' },
  { unit: 'dilu', year: 2018, check: 'T2', publishedOn: '2019-03-04', signedOn: '2019-02-25', note: '落款与发布日期都有' },
  { unit: 'zhewu', year: 2019, check: 'T3', signedOn: '2020-01-01', note: '年度结束后第一天落款' },
  { unit: 'police', year: 2019, check: 'T3', publishedOn: '2020-01-01', note: '年度结束后第一天发布' },
  { unit: 'justice', year: 2021, check: 'T4', prose: { besides: { proactive: '<last>年出台的办法继续有效。' } }, note: '正文谈到往年的文件' },
  { unit: 'audit', year: 2017, check: 'T4', publishedOn: '2018-03-30', note: '发布在次年' },
  { unit: 'dilu', year: 2019, check: 'T5', publisher: '澄湾县荻芦镇党政办公室', note: '发布机构是本镇的办公室' },
  { unit: 'education', year: 2019, check: 'T5', publisher: '教育局', note: '发布机构用简称' },
  { unit: 'government', year: 2025, check: 'L1', note: '县政府只有规范性文件,没有规章' },
  { unit: 'education', year: 2021, check: 'L1', note: '规范性文件填在自己的一行' },
  {
    unit: 'market',
    year: 2025,
    check: 'L2',
    change: { ...addRequests(14, 'denied.internalAffairs'), 'cases.suitAfterReconsideration.upheld': 4, 'cases.suitAfterReconsideration.total': 4 },
    note: '不予公开最多,但诉讼都先经复议',
  },
  {
    unit: 'water',
    year: 2023,
    check: 'L2',
    change: { ...addRequests(9, 'denied.internalAffairs'), 'cases.directSuit.upheld': 2, 'cases.directSuit.total': 2 },
    note: '2024 年以前可以直接起诉',
  },
  { unit: 'heting', year: 2017, check: 'D1', prose: { besides: { intro: '办公邮箱：cwhtz@163.com。' } }, note: '机关使用的免费邮箱,只作提示' },
  {
    unit: 'water',
    year: 2016,
    check: 'D1',
    prose: { besides: { intro: '本报告文件编号：990101-13800138000。' } },
    note: '文件编号里的数字不是手机号码',
  },
  { unit: 'government', year: 2022, check: 'D2', damage: 'radicals', note: '部首字符是转换造成的,不是编辑标记' },
  { unit: 'market', year: 2023, check: 'D2', damage: 'radicals', note: '部首字符是转换造成的,不是编辑标记' },
  { unit: 'police', year: 2020, check: 'D2', damage: 'pageNumbers', note: '页码不算编辑标记' },
  { unit: 'transport', year: 2022, check: 'D2', damage: 'pageNumbers', note: '页码不算编辑标记' },
  { unit: 'heting', year: 2022, check: 'D3', prose: { besides: { proactive: '办事材料逐条列出。' } }, note: '“逐条列出”不是错字' },
  {
    unit: 'audit',
    year: 2023,
    check: 'D3',
    prose: { besides: { proactive: '审计整改要求分条列明，一是是非分明，二是责任到位。' } },
    note: '“分条列明”“是非”不是错字',
  },
]
