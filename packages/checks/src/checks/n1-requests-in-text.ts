import type { ReportCheck } from '../check.ts'
import type { CountRule } from '../claims/count-rule.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { testCounts } from '../claims/test-counts.ts'

const received: CountRule = {
  key: 'requestsReceived',
  what: { zh: '收到申请', en: 'requests received' },
  unit: '件',
  tables: [
    {
      part: 'requests',
      forms: ['FMT_2019', 'FMT_2021'],
      alternatives: [['requests.newReceived.total'], ['requests.newReceived.total', 'requests.carriedOver.total']],
    },
    { part: 'statistics2014', forms: ['STAT_2014'], alternatives: [['statistics2014.requests.received']] },
  ],
}

/** Requests received as the prose says it against the table. */
export const n1: ReportCheck = {
  id: 'N1',
  name: 'requests-in-text',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文申请数与表不符', en: 'Requests in the text' },
  formula: { zh: '正文收到件数 = 新收（或 新收 + 上年结转）', en: 'received in the text = newly received (or that + carried over)' },
  explanation: {
    zh: '正文写明的收到（受理）申请件数，应等于表三“本年新收”的总计，或等于新收加上年结转；2014 年统计表则看“收到申请数”。正文有几处写明、其中一处与表相符时，不符的那处为存疑（可能只是其中一部分）。“80余件”之类的约数，范围内为相符，范围外为存疑。表中空白或读不定时不能核对，除非无论填多少都不可能相符。',
    en: 'A number of requests that the text states equals the total of “newly received” in table 3, or that plus the requests carried over; in the 2014 table, “requests received”. Where the text states several numbers and one agrees, the others are uncertain (each may be a part). An approximate number passes within its range and is uncertain beyond it. A blank or ambiguous cell makes it not assessable, unless no count could agree.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：年度报告内容应当准确',
    en: '国办公开办函〔2021〕30号: what the report says must be accurate',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '正文只说本办公室的件数、而表格汇总全镇或全县的情形：两处都对，范围不同，所以句中点明办公室的只存疑；也不是办结数、答复数，或咨询、信访件数。',
    en: 'Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain. Nor the number handled or answered, nor consultations and petitions.',
  },
  example: {
    bad: { zh: '正文“受理申请2件”，表三本年新收总计 4', en: 'the text says 2 requests, table 3 has 4 newly received' },
    good: { zh: '正文“受理申请5件”，表三本年新收 4、上年结转 1', en: 'the text says 5 requests, table 3 has 4 newly received and 1 carried over' },
  },
  test: (report, text) => keepScope(report, text, testCounts(n1, [received], report)),
}
