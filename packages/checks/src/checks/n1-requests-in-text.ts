import type { Bilingual, Claim, Finding, Outcome, Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { type ClaimCells, claimFinding } from '../claim-finding.ts'
import { compareSides, sideOf } from '../sums/compare-sides.ts'
import { termOf } from '../sums/term-of.ts'
import { requestSentences } from '../words/claim-words.ts'

/** Requests received as the prose says it against the table. */
export const n1: ReportCheck = {
  id: 'N1',
  name: 'requests-in-text',
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
    zh: '正文只说本办公室的件数、而表格汇总全镇或全县的情形：两处都对，范围不同，所以只作提醒；也不是办结数、答复数，或咨询、信访件数。',
    en: 'Prose that speaks for one office beside a table for the whole district: both may be right, so this is a warning. Nor the number handled or answered, nor consultations and petitions.',
  },
  example: {
    bad: { zh: '正文“受理申请2件”，表三本年新收总计 4', en: 'the text says 2 requests, table 3 has 4 newly received' },
    good: { zh: '正文“受理申请5件”，表三本年新收 4、上年结转 1', en: 'the text says 5 requests, table 3 has 4 newly received and 1 carried over' },
  },
  test: (report) => {
    const claims = report.claims.filter((claim) => claim.key === 'requestsReceived' && claim.none === undefined)
    const cells = cellsOf(report)
    const outcomes = claims.map((claim) => ({ claim, outcome: outcomeOf(report, claim, cells) }))
    const agrees = outcomes.some(({ claim, outcome }) => outcome === 'PASS' && claim.value !== undefined)
    return outcomes.map(({ claim, outcome }) => finding(report, claim, cells, agrees && outcome === 'FAIL' ? 'UNCERTAIN' : outcome))
  },
}

function cellsOf({ form: { parts } }: Report): ClaimCells {
  if (parts.requests) return { form: parts.requests, table: 'requests', keys: ['requests.newReceived.total', 'requests.carriedOver.total'] }
  if (parts.statistics2014) return { form: parts.statistics2014, table: 'statistics2014', keys: ['statistics2014.requests.received'] }
  return { form: null, table: 'none', keys: [] }
}

function outcomeOf(report: Report, claim: Claim, { keys }: ClaimCells): Outcome {
  const terms = keys.map((key) => termOf(report, key))
  const sides = terms.map((_, index) => sideOf(terms.slice(0, index + 1)))
  if (claim.approximate !== undefined) {
    const sums = sides.flatMap(({ ranges, open }) => (open ? [] : ranges.flat()))
    return sums.some((sum) => isAbout(sum, claim.approximate ?? 0)) ? 'PASS' : sums.length > 0 ? 'UNCERTAIN' : 'NOT_ASSESSABLE'
  }
  const stated = sideOf([{ values: [claim.value ?? 0], open: false }])
  const verdicts = sides.map((side) => compareSides(stated, side))
  if (verdicts.includes('equal')) return 'PASS'
  return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'unequal') ? 'FAIL' : 'NOT_ASSESSABLE'
}

/** 80余件 is 80 to 89, 100多件 is 100 to 199; 左右 allows a tenth below. */
function isAbout(sum: number, approximate: number): boolean {
  let step = 1
  while (approximate > 0 && approximate % (step * 10) === 0) step *= 10
  return sum >= approximate * 0.9 && sum < approximate + Math.max(step, approximate / 10)
}

function finding(report: Report, claim: Claim, cells: ClaimCells, outcome: Outcome): Finding {
  return claimFinding('N1', report, claim, cells, { outcome, sentence: sentenceFor(claim, outcome), stated: statedBy(claim) })
}

function sentenceFor(claim: Claim, outcome: Outcome): Bilingual {
  if (outcome === 'UNCERTAIN') return claim.approximate === undefined ? requestSentences.part : requestSentences.approximate
  return outcome === 'PASS' ? requestSentences.pass : outcome === 'FAIL' ? requestSentences.fail : requestSentences.unknown
}

function statedBy({ value, approximate }: Claim): Bilingual {
  return approximate === undefined ? { zh: ` ${value} 件`, en: `${value}` } : { zh: `约 ${approximate} 件`, en: `about ${approximate}` }
}
