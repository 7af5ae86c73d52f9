import type { ReportCheck } from '../check.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { type DenialRule, testDenials } from '../claims/test-denials.ts'

const applicants = ['naturalPerson', 'commercial', 'research', 'publicInterest', 'legalService', 'otherOrg']
const channels = ['inPerson', 'fax', 'online', 'mail']

/** A stated 0 is a number: the check of requests in the text holds it against the table. */
const requests: DenialRule = {
  key: 'requestsReceived',
  withZero: false,
  what: { zh: '收到申请', en: 'request received' },
  tables: [
    {
      part: 'requests',
      forms: ['FMT_2019', 'FMT_2021'],
      counted: [{ total: 'requests.newReceived.total', parts: applicants.map((column) => `requests.newReceived.${column}`) }],
    },
    {
      part: 'statistics2014',
      forms: ['STAT_2014'],
      counted: [{ total: 'statistics2014.requests.received', parts: channels.map((row) => `statistics2014.requests.byChannel.${row}`) }],
    },
  ],
}

/** Requests that the prose denies against the table. */
export const n2: ReportCheck = {
  id: 'N2',
  name: 'no-requests-in-text',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文称无申请而表中有', en: 'Requests that the text denies' },
  formula: { zh: '正文“未收到申请” ⇒ 本年新收总计 = 0', en: 'denied in the text ⇒ newly received, total = 0' },
  explanation: {
    zh: '正文说没有收到（没有发生）依申请公开时，表三“本年新收”的总计应为 0（2014 年统计表看“收到申请数”）。总计大于 0，或总计没有数字而某一类大于 0，为错误；总计为 0 而某一类大于 0，为存疑；都是空白时不能核对。',
    en: 'Where the text says that no request was received, the total of “newly received” in table 3 is 0 (in the 2014 table, “requests received”). It fails where the total is above 0, or where it has no number and one of its parts is above 0; it is uncertain where the total is 0 and a part is not; blanks alone cannot be checked.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：年度报告内容应当准确',
    en: '国办公开办函〔2021〕30号: what the report says must be accurate',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '只有上年结转、本年确实没有新收；否认的是咨询、信访或某一种渠道的申请。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'Requests carried over while none was new; the denial of consultations, petitions or one channel alone. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: { zh: '正文“未收到政府信息公开申请”，表三本年新收总计 2', en: 'the text says “no request was received”, table 3 has 2 newly received' },
    good: {
      zh: '正文“未收到政府信息公开申请”，表三本年新收 0、上年结转 1',
      en: 'the text says “no request was received”, table 3 has 0 newly received and 1 carried over',
    },
  },
  test: (report, text) => keepScope(report, text, testDenials(n2, [requests], report)),
}
