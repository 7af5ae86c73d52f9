import type { Bilingual } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { chaptersOf } from '../text/chapters-of.ts'
import type { Stretch } from '../text/clauses-of.ts'
import { proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { lookBack, yearAsTime } from '../wordings/year-wordings.ts'

/** The prose speaks of the reporting year and not of an earlier one. */
export const n12: ReportCheck = {
  id: 'N12',
  name: 'wrong-year',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '正文写成别的年度', en: 'Another year in the text' },
  formula: { zh: '正文“某年，……”中的年份 = 报告年度', en: 'the year at the head of a sentence = reporting year' },
  explanation: {
    zh: '第一、五、六部分以“某年，我镇……”开头的句子应写报告年度。某一部分只写了以前的年份、通篇没有报告年度，为错误；这一部分也写了报告年度，但开头一句是以前的年份时存疑；与上年比较、整改上年问题、以后的打算不算。看不出报告年度时不能核对。',
    en: 'Sentences of chapters one, five and six that open with a year speak of the reporting year. It fails where a chapter names an earlier year so and never the reporting year; it is uncertain where it names both and opens with the earlier one. Comparisons, problems of last year that were mended and plans are no fault. It is not assessable where the year is not known.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '标题、正文和发布日期的年度互不相符（T4）；统计期限写成别的年度（F10）；与上年比较的句子',
    en: 'title, text and date of publication of different years (T4); a period of another year (F10); a comparison with last year',
  },
  example: {
    bad: { zh: '2023 年度报告第一部分写“2022年，我镇……”', en: 'chapter one of a report for 2023 says “in 2022 our town …”' },
    good: { zh: '“2023年，我镇……，比2022年增加3件”', en: '“in 2023 our town …, 3 more than in 2022”' },
  },
  test: (report, text) => {
    const year = report.year?.value
    if (year === undefined) return [textFinding(n12, { ...unknown, expected, place: 'year', words: { year: '?' } })]
    const prose = proseOf(text)
    const chapters = chaptersOf(report, text).filter(({ number }) => number === 1 || number === 5 || number === 6)
    const found = chapters.flatMap(({ body, to }) => wrongYearIn(prose.text.slice(body, to), year, body))
    const worst = found.find(({ isRightToo }) => !isRightToo) ?? found[0]
    if (!worst) return []
    const words = { year, quote: shortQuote(prose.text.slice(worst.from, worst.to + 20)) }
    const spans = [worst, ...found.filter((one) => one !== worst)].map(({ from, to }) => prose.spanOf(from, to))
    return [textFinding(n12, { ...(worst.isRightToo ? both : fail), expected, place: 'year', words, spans })]
  },
}

interface WrongYear extends Stretch {
  /** Whether the chapter names the reporting year as well. */
  readonly isRightToo: boolean
}

/** The first sentence of a chapter that speaks of an earlier year; of a chapter that names the right one too, only its opening. */
function wrongYearIn(chapter: string, year: number, at: number): WrongYear[] {
  const wrong = yearsAsTime(chapter).find((one) => one.year < year && !lookBack.test(chapter.slice(one.to)))
  if (!wrong) return []
  const isRightToo = chapter.includes(`${year}年`)
  return isRightToo && wrong.from > farthestOpening ? [] : [{ from: at + wrong.from, to: at + wrong.to, isRightToo }]
}

interface NamedYear extends Stretch {
  readonly year: number
}

/** Each begins with 20, or with 在 or 截至 before it: the pattern is tried there alone, as it looks back from each place where it is tried. */
function yearsAsTime(chapter: string): NamedYear[] {
  const found: NamedYear[] = []
  let next = chapter.indexOf('20')
  while (next >= 0) {
    const from = chapter.startsWith('截至', next - 2) ? next - 2 : chapter.charAt(next - 1) === '在' ? next - 1 : next
    yearAsTime.lastIndex = from
    const match = yearAsTime.exec(chapter)
    if (match) found.push({ from, to: from + match[0].length, year: Number(match[1]) })
    next = chapter.indexOf('20', match ? from + match[0].length : next + 1)
  }
  return found
}

/** A sentence that begins this far into a chapter opens it. */
const farthestOpening = 12

const expected: Bilingual = { zh: '{year} 年', en: '{year}' }
const actual: Bilingual = { zh: '“{quote}”', en: '“{quote}”' }
const fail = {
  outcome: 'FAIL',
  message: {
    zh: '报告年度是 {year} 年，有一部分却写“{quote}”，那一部分没有提到 {year} 年；可能沿用了以前的报告。',
    en: 'The report is on {year}, but a chapter says “{quote}” and never names {year}; it may be left over from an earlier report.',
  },
  actual,
} as const
const both = {
  outcome: 'UNCERTAIN',
  message: {
    zh: '报告年度是 {year} 年，有一部分开头却写“{quote}”，后面才写 {year} 年，请核对。',
    en: 'The report is on {year}, but a chapter opens with “{quote}” and names {year} only later. Please look.',
  },
  actual,
} as const
const unknown = {
  outcome: 'NOT_ASSESSABLE',
  message: { zh: '看不出报告年度，正文的年份不能核对。', en: 'The year of the report is not known, so the years in its text cannot be checked.' },
  actual: { zh: '年度不明', en: 'year unknown' },
} as const
