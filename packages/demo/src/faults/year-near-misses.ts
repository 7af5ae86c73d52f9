import { addRequests } from './add-requests.ts'
import type { Planned } from './planned.ts'

const licences = 'proactive.licences'

/** What looks like a fault over the years (X, L3) and is none, one a line; also years that lay the ground for a fault of the next. */
export const yearNearMisses: readonly Planned[] = [
  {
    unit: 'shanlong',
    year: 2023,
    check: 'X1',
    change: {
      'requests.newReceived.naturalPerson': 1,
      'requests.newReceived.total': 1,
      'requests.carriedForward.naturalPerson': 1,
      'requests.carriedForward.total': 1,
    },
    note: '结转下年度 1 件',
  },
  { unit: 'shanlong', year: 2024, check: 'X1', change: carried('carriedOver', 'granted'), note: '上年结转 1 件,与上一年报告相符' },
  { unit: 'market', year: 2019, check: 'X1', note: '2018 年统计表没有结转,不作核对' },
  { unit: 'finance', year: 2025, check: 'X2', note: '制发、废止都有,现行有效件数相衔接' },
  { unit: 'government', year: 2021, check: 'X2', note: '上年用 2019 年表样,两种件数不相连' },
  { unit: 'jiguang', year: 2020, check: 'X3', set: { [`${licences}.lastYearItems`]: 4 }, note: '上年 6 项减 2 项,本年写 4 项' },
  { unit: 'qingdi', year: 2022, check: 'X3', note: '沿用 2019 年表样,项目数量仍相衔接' },
  {
    unit: 'wangcheng',
    year: 2021,
    check: 'X4',
    change: { 'cases.reconsideration.pending': 9, 'cases.reconsideration.total': 9 },
    note: '有未审结的行政复议,与上年无关',
  },
  {
    unit: 'justice',
    year: 2023,
    check: 'X4',
    change: { 'cases.directSuit.pending': 7, 'cases.directSuit.total': 7 },
    note: '有未审结的诉讼,与上年无关',
  },
  {
    unit: 'human-resources',
    year: 2020,
    check: 'X4',
    change: { 'cases.reconsideration.pending': 1, 'cases.reconsideration.total': 1 },
    note: '有未审结的行政复议,下一年总计不少于它',
  },
  {
    unit: 'human-resources',
    year: 2021,
    check: 'X4',
    change: { 'cases.reconsideration.upheld': 2, 'cases.reconsideration.total': 2 },
    note: '总计不少于上年尚未审结',
  },
  { unit: 'police', year: 2023, check: 'X5', set: { 'proactive.penalties.decisions': 5210 }, note: '与上年相差不大' },
  { unit: 'zhewu', year: 2021, check: 'X5', set: { 'proactive.licences.decisions': 4 }, note: '数字很小,起伏不作提示' },
  { unit: 'zhewu', year: 2022, check: 'X5', set: { 'proactive.licences.decisions': 29 }, note: '多了七倍,但两年都不到 30' },
  { unit: 'market', year: 2022, check: 'X5', set: { 'proactive.licences.decisions': 1500 }, note: '少了七成,不到五倍' },
  { unit: 'jiguang', year: 2025, check: 'X6', unpublished: true, note: '最近一年的报告还没有发布' },
  { unit: 'heting', year: 2025, check: 'X6', unpublished: true, note: '最近一年的报告还没有发布' },
  {
    unit: 'fengping',
    year: 2025,
    check: 'X7',
    prose: { from: { year: 2024, topics: ['management', 'platform'] } },
    note: '只有几句与上年相同,不到一半',
  },
  {
    unit: 'zhewu',
    year: 2024,
    check: 'X7',
    prose: { from: { year: 2023, topics: ['supervision', 'accountability'] } },
    note: '只有几句与上年相同,不到一半',
  },
  {
    unit: 'dilu',
    year: 2024,
    check: 'X9',
    prose: {
      instead: { problems: '自查发现，村务公开栏更新偏慢；热线答复与网上口径不统一，解释不够清楚。\n下一步，<self>将完善更新台账，统一答复口径。' },
    },
    note: '第一次写到这两个问题',
  },
  {
    unit: 'shisheng',
    year: 2024,
    check: 'X9',
    prose: { instead: { problems: '公开栏更新偏慢，政策解读形式单一。\n今后，<self>将充实解读力量，按月更新公开栏。' } },
    note: '第一次写到这两个问题',
  },
  {
    unit: 'yanting',
    year: 2023,
    check: 'X9',
    prose: { instead: { problems: '网站栏目设置不够合理，补贴名册公示滞后。\n下一步，<self>将重新编排栏目，着力解决公示滞后的问题。' } },
    note: '第一次写到这两个问题',
  },
  {
    unit: 'qingdi',
    year: 2024,
    check: 'X9',
    prose: { instead: { problems: '村级公开不够细致。网上检索不便。\n下一步，<self>将细化村级目录，改进网上检索。' } },
    note: '两个问题与上年都不同',
  },
  {
    unit: 'qingdi',
    year: 2025,
    check: 'X9',
    prose: { instead: { problems: '村级公开不够细致。窗口人手不足。\n下一步，<self>将细化村级目录，增派窗口人手。' } },
    note: '一个问题与上年相同,另一个是新的',
  },
  {
    unit: 'water',
    year: 2022,
    version: 2,
    check: 'X10',
    change: { 'proactive.licences.decisions': 3 },
    prose: { besides: { intro: '本报告更正后重新发布，更正的是行政许可数。' } },
    note: '重新发布,注明了更正',
  },
  { unit: 'transport', year: 2021, version: 2, check: 'X10', layout: 'html-cms', note: '重新发布,内容没有变化' },
  {
    unit: 'qishuang',
    year: 2021,
    check: 'L3',
    change: { 'cases.reconsideration.upheld': 1, 'cases.reconsideration.total': 1 },
    note: '上一年有申请,行政复议有来由',
  },
  {
    unit: 'zhewu',
    year: 2020,
    check: 'L3',
    change: { ...addRequests(1, 'denied.internalAffairs'), 'cases.reconsideration.upheld': 1, 'cases.reconsideration.total': 1 },
    note: '本年有申请,行政复议有来由',
  },
]

/** One request of a natural person that was carried over and ended so. */
function carried(from: string, outcome: string) {
  return Object.fromEntries(
    [from, outcome, 'total'].flatMap((row) => ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}`, 1] as const)),
  )
}
