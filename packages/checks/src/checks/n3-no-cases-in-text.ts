import type { Claim, FigureKey, Finding, Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { type ClaimCells, claimFinding } from '../claim-finding.ts'
import { figuresOf } from '../figures-of.ts'
import { termOf } from '../sums/term-of.ts'
import { caseNames, caseSentences, claimSides } from '../words/claim-words.ts'

type CaseKey = keyof typeof caseNames

/** Where each kind of case is counted: the cell of the total, and the cells of its parts. */
const counted: Readonly<Record<'cases' | 'statistics2014', Readonly<Record<CaseKey, readonly string[]>>>> = {
  cases: { reconsiderations: ['cases.reconsideration'], suits: ['cases.directSuit', 'cases.suitAfterReconsideration'] },
  statistics2014: { reconsiderations: ['statistics2014.review'], suits: ['statistics2014.litigation'] },
}
const results = { cases: ['upheld', 'corrected', 'otherResult', 'pending'], statistics2014: ['upheld', 'corrected', 'other'] }

/** Reconsideration or litigation that the prose denies against the table. */
export const n3: ReportCheck = {
  id: 'N3',
  name: 'no-cases-in-text',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文称无复议诉讼而表中有', en: 'Cases that the text denies' },
  formula: { zh: '正文“没有” ⇒ 表中该类总计 = 0', en: 'denied in the text ⇒ total of that kind in the table = 0' },
  explanation: {
    zh: '正文说没有发生行政复议（或行政诉讼）时，表四相应的总计应为 0（2014 年统计表看“行政复议数量”“行政诉讼数量”）。总计大于 0，或总计没有数字而某一种结果大于 0，为错误；总计为 0 而某一种结果大于 0，为存疑；都是空白时不能核对。',
    en: 'Where the text says that there was no reconsideration (or no litigation), the totals of table 4 are 0 (in the 2014 table, the numbers of either). It fails where a total is above 0, or where a total has no number and one of its results is above 0; it is uncertain where the total is 0 and a result is not; blanks alone cannot be checked.',
  },
  law: {
    zh: '国办公开办函〔2021〕30号：年度报告内容应当准确',
    en: '国办公开办函〔2021〕30号: what the report says must be accurate',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '只否认其中一种（只说没有诉讼，不等于没有复议）；“未发生败诉”“无被纠错”否认的是结果；正文只说本办公室、表格汇总全域的情形。',
    en: 'The denial of one kind alone (no litigation is not no reconsideration); “no case was lost” denies a result; prose for one office beside a table for the whole district.',
  },
  example: {
    bad: { zh: '正文“未发生行政复议”，表四行政复议总计 1', en: 'the text says “no reconsideration”, table 4 has a total of 1' },
    good: { zh: '正文“未发生行政诉讼”，表四两种诉讼总计均为 0', en: 'the text says “no litigation”, both totals of table 4 are 0' },
  },
  test: (report) =>
    report.claims.flatMap((claim) => (isCaseKey(claim.key) && (claim.none || claim.value === 0) ? [finding(report, claim, claim.key)] : [])),
}

function isCaseKey(key: string): key is CaseKey {
  return key in caseNames
}

type State = 'fail' | 'doubtful' | 'unknown' | 'pass'
const outcomes = { fail: 'FAIL', doubtful: 'UNCERTAIN', unknown: 'NOT_ASSESSABLE', pass: 'PASS' } as const

function finding(report: Report, claim: Claim, key: CaseKey): Finding {
  const { parts } = report.form
  const table = parts.cases ? 'cases' : 'statistics2014'
  const form = parts[table]
  const groups = form === null ? [] : counted[table][key].map((row) => groupOf(report, row, results[table]))
  const state =
    (['fail', 'doubtful', 'unknown'] as const).find((one) =>
      groups.length === 0 ? one === 'unknown' : groups.some((group) => group.state === one),
    ) ?? 'pass'
  const cells: ClaimCells = { form, table: form === null ? 'none' : table, keys: groups.flatMap((group) => group.keys) }
  const verdict = { outcome: outcomes[state], sentence: caseSentences[state], stated: claimSides.none, words: { what: caseNames[key] } }
  return claimFinding('N3', report, claim, cells, verdict)
}

/** What the table says of one kind of case; the keys are its total and every result that is not 0. */
function groupOf(report: Report, row: string, names: readonly string[]): { state: State; keys: FigureKey[] } {
  const total = `${row}.total`
  const positive = names.map((name) => `${row}.${name}`).filter((key) => (figuresOf(report).get(key)?.value ?? 0) > 0)
  const keys = [...positive, total]
  const { values, open } = termOf(report, total)
  if (!open && values.every((value) => value > 0)) return { state: 'fail', keys }
  if (!open && values.every((value) => value === 0)) return { state: positive.length > 0 ? 'doubtful' : 'pass', keys }
  return { state: positive.length > 0 ? 'fail' : 'unknown', keys }
}
