import type { ClaimKey } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import type { CountRule } from '../claims/count-rule.ts'
import { keepScope } from '../claims/keep-scope.ts'
import { testCounts } from '../claims/test-counts.ts'
import { type DenialRule, testDenials } from '../claims/test-denials.ts'

const organisations = ['commercial', 'research', 'publicInterest', 'legalService', 'otherOrg']
const forms = ['FMT_2019', 'FMT_2021'] as const
const cells = (row: string, columns: readonly string[]) => columns.map((column) => `requests.${row}.${column}`)

/** Requests of these applicants: those newly received, or with those carried over. */
const from = (key: ClaimKey, zh: string, en: string, ...columns: readonly string[]): CountRule => ({
  key,
  what: { zh: `${zh}的申请`, en: `requests of ${en}` },
  unit: '件',
  tables: [
    {
      part: 'requests',
      forms,
      alternatives: [cells('newReceived', columns), [...cells('newReceived', columns), ...cells('carriedOver', columns)]],
    },
  ],
})

const counts: readonly CountRule[] = [
  from('requestsNaturalPerson', '自然人', 'natural persons', 'naturalPerson'),
  from('requestsOrganisations', '法人或其他组织', 'organisations', ...organisations),
  from('requestsCommercial', '商业企业', 'commercial enterprises', 'commercial'),
  from('requestsResearch', '科研机构', 'research institutions', 'research'),
  from('requestsPublicInterest', '社会公益组织', 'public-interest organisations', 'publicInterest'),
  from('requestsLegalService', '法律服务机构', 'legal service providers', 'legalService'),
]

const naturalOnly: DenialRule = {
  key: 'applicantsNaturalOnly',
  withZero: false,
  what: { zh: '申请人都是自然人', en: 'all applicants were natural persons' },
  tables: [{ part: 'requests', forms, counted: cells('newReceived', organisations).map((total) => ({ total, parts: [] })) }],
}

/** Kinds of applicants as the prose says it against the columns of table 3. */
export const n4: ReportCheck = {
  id: 'N4',
  name: 'applicant-kinds',
  version: 2,
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '正文申请人类别与表不符', en: 'Kinds of applicants in the text' },
  formula: {
    zh: '正文“均为自然人” ⇒ 五类组织的新收 = 0；正文某类件数 = 该栏新收（或加结转）',
    en: 'all natural persons in the text ⇒ newly received of the five kinds of organisations = 0; a stated number = that column',
  },
  explanation: {
    zh: '正文说申请人都是自然人时，表三“本年新收”五类法人或其他组织各栏应为 0；正文写明某一类申请人的件数时，应等于该栏新收，或新收加上年结转。另有一处与表相符时，不符的那处为存疑。空白或读不定时不能核对。',
    en: 'Where the text says that all applicants were natural persons, the five columns of organisations have 0 newly received; a number that it states of one kind equals that column, or that plus those carried over. Where another sentence agrees, the one that does not is uncertain. A blank or ambiguous cell cannot be checked.',
  },
  law: null,
  forms: ['FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '人数与件数（一人可提几件）；只说其中一部分申请的来源。正文只说本办公室、表格汇总全域的情形：范围不同，两处都可能对，所以句中点明办公室的只存疑。',
    en: 'Persons beside requests (one person may ask several times); a sentence about some of the requests alone. Prose that speaks for one office beside a table for the whole district: both may be right, so a sentence that names the office is uncertain.',
  },
  example: {
    bad: {
      zh: '正文“申请人均为自然人”，表三商业企业一栏新收 1',
      en: 'the text says “all natural persons”, table 3 has 1 newly received from a company',
    },
    good: { zh: '正文“其中自然人3件”，表三自然人一栏新收 3', en: 'the text says “3 of natural persons”, table 3 has 3' },
  },
  test: (report, text) => keepScope(report, text, [...testDenials(n4, [naturalOnly], report), ...testCounts(n4, counts, report)]),
}
