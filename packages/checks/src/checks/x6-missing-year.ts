import type { HistoryCheck, HistoryFinding } from '../check.ts'
import type { Edition } from '../edition.ts'
import { everyForm } from '../every-form.ts'
import { currentOf } from '../history/current-of.ts'
import { gapSentences } from '../history/history-words.ts'
import { fill } from '../words/fill.ts'

/** A year without a report between two that have one. */
export const x6: HistoryCheck = {
  id: 'X6',
  name: 'missing-year',
  severity: 'major',
  class: 'document',
  door: 'history',
  title: { zh: '年度缺漏', en: 'A year is missing' },
  formula: { zh: '首尾两份报告之间每年都有报告', en: 'a report for every year between the first and the last' },
  explanation: {
    zh: '同一机关首尾两份报告之间没有报告的年度。程序只知道没有收录，不知道是否没有发布，所以只算存疑；所见记在缺漏之后的第一份报告上。首份之前和末份之后不作判断。',
    en: 'Years without a report between the first and the last of a body. It is known that none is stored, not that none was published, so this is UNCERTAIN; it stands with the first report after the gap. Nothing is said of years before the first and after the last.',
  },
  law: { zh: '《政府信息公开条例》第四十九条（每年公布）', en: 'OGI Regulations, article 49: a report each year' },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '还没有导入的报告；机构合并、撤销后又恢复', en: 'a report that was not imported; a body that was merged away and came back' },
  example: {
    bad: { zh: '有 2019、2020、2022 年的报告，没有 2021 年的', en: 'reports for 2019, 2020 and 2022, none for 2021' },
    good: { zh: '2019 至 2022 年每年一份', en: 'one for each year from 2019 to 2022' },
  },
  test: (editions) => {
    const current = currentOf(editions)
    return current.flatMap((after, index) => gapBefore(after, current[index - 1]))
  },
}

function gapBefore({ report }: Edition, before: Edition | undefined): HistoryFinding[] {
  const [from, year] = [before?.report.year?.value, report.year?.value]
  if (from === undefined || year === undefined || year - from < 2) return []
  const years = Array.from({ length: year - from - 1 }, (_, index) => from + 1 + index)
  const words = { from, year, missing: { zh: years.join('、'), en: years.join(', ') } }
  return [
    {
      check: 'X6',
      outcome: 'UNCERTAIN',
      severity: 'major',
      fingerprint: `X6/${years.join('+')}`,
      year,
      message: fill(gapSentences.gap, words),
      expected: gapSentences.expected,
      actual: fill(gapSentences.actual, words),
      cells: [],
      spans: report.year ? [report.year.span] : [],
      others: before?.report.year ? [{ year: from, source: before.report.source, cells: [], spans: [before.report.year.span] }] : [],
    },
  ]
}
