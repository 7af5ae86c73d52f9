import type { Planned } from './planned.ts'

/** What looks like a fault and is none, one a line. */
export const nearMissPlan: readonly Planned[] = [
  { unit: 'finance', year: 2021, check: 'T1', publishedOn: '2022-01-31', note: '部门报告在最后一天公布' },
  { unit: 'government', year: 2021, check: 'T1', publishedOn: '2022-03-31', note: '县政府报告在最后一天公布' },
  { unit: 'yanzhu', year: 2017, check: 'T1', publishedOn: '2018-03-31', note: '乡镇报告在最后一天公布' },
  { unit: 'housing', year: 2020, check: 'N1', prose: { combined: true }, note: '正文所述件数是新收与上年结转之和' },
  { unit: 'city-management', year: 2022, check: 'N1', prose: { combined: true }, note: '正文所述件数是新收与上年结转之和' },
  {
    unit: 'yanzhu',
    year: 2021,
    check: 'N3',
    change: { 'cases.reconsideration.upheld': 1, 'cases.reconsideration.total': 1 },
    note: '有行政复议,正文只说未发生行政诉讼',
  },
  {
    unit: 'qishuang',
    year: 2020,
    check: 'A1',
    change: {
      'requests.newReceived.naturalPerson': 3,
      'requests.newReceived.total': 3,
      'requests.granted.naturalPerson': 2,
      'requests.granted.total': 2,
      'requests.denied.registryInquiry.naturalPerson': 1,
      'requests.denied.registryInquiry.total': 1,
      'requests.total.naturalPerson': 3,
      'requests.total.total': 3,
    },
    note: '往年几乎没有申请,这一年突然有 3 件,但各项都平',
  },
  { unit: 'fengping', year: 2018, check: 'N6', note: '各渠道公开数之和可以大于主动公开总数' },
]
