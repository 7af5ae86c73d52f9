import type { Finding, Report, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { timeFinding } from '../time/time-finding.ts'
import { yearNames, yearSentences } from '../time/time-words.ts'

/** Title, stated period and date of publication against the reporting year. */
export const t4: ReportCheck = {
  id: 'T4',
  name: 'year-agrees',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '年度前后一致', en: 'One and the same year' },
  formula: { zh: '标题年份 = 统计期限年份 = 发布年份 − 1', en: 'year of the title = year of the stated period = year of publication − 1' },
  explanation: {
    zh: '标题、统计期限（1 月 1 日至 12 月 31 日）和发布日期说的应是同一个报告年度。发布日期隔了不止一年的存疑（可能是网站迁移后补登）；早于年度结束的由 T3 说明。文中没有写明的一项不作核对。',
    en: 'Title, stated period (1 January to 31 December) and date of publication are of one reporting year. A date of publication more than a year on is UNCERTAIN (a site may have moved); one before the end of the year is told by T3. What the document does not state is not checked.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '正文谈到往年或下一年的工作', en: 'prose that speaks of earlier years or of next year’s work' },
  example: {
    bad: { zh: '标题是 2023 年，统计期限写“2022年1月1日至2022年12月31日”', en: 'a title of 2023 over a period from 1 January to 31 December 2022' },
    good: { zh: '标题是 2023 年，统计期限和发布日期也相符', en: 'a title of 2023, its period, and a date of publication in 2024' },
  },
  test: (report) => [...ofTitle(report), ...ofPeriod(report), ...ofPublication(report)],
}

interface Found {
  readonly at: keyof typeof yearNames
  readonly found: number
  readonly quote: string
  readonly span: Span
}

function compare({ year }: Report, { at, found, quote, span }: Found): Finding[] {
  if (!year) return []
  const words = { what: yearNames[at], year: year.value, quote: oneLine(year.raw), found, other: oneLine(quote) }
  const isSame = found === year.value
  const verdict = { outcome: isSame ? ('PASS' as const) : ('FAIL' as const), sentence: isSame ? yearSentences.pass : yearSentences.fail, words }
  const spans = isSame ? [span] : [year.span, span]
  return [timeFinding(t4, at, verdict, { expected: inYears(year.value), actual: inYears(found), spans })]
}

function ofTitle(report: Report): Finding[] {
  if (!report.title) return []
  const years = new Set([...report.title.value.matchAll(/20\d{2}(?=\s*年)/g)].map(([year]) => Number(year)))
  const [found] = years
  // A title of two years (a comparison, a span) says nothing certain.
  return found === undefined || years.size > 1 ? [] : compare(report, { at: 'title', found, quote: report.title.raw, span: report.title.span })
}

function ofPeriod(report: Report): Finding[] {
  if (!report.period) return []
  const { value, raw, span } = report.period
  const [from, to] = [value.from, value.to].map((day) => Number(day.slice(0, 4)))
  // A period over the turn of a year is another fault than a wrong year.
  return from === undefined || from !== to ? [] : compare(report, { at: 'period', found: from, quote: raw, span })
}

function ofPublication({ year, publishedOn }: Report): Finding[] {
  if (!year || !publishedOn || publishedOn.value <= `${year.value}-12-31`) return []
  const found = Number(publishedOn.value.slice(0, 4)) - 1
  const isSame = found === year.value
  const words = { what: yearNames.publishedOn, year: year.value, day: publishedOn.value }
  const verdict = isSame
    ? { outcome: 'PASS' as const, sentence: yearSentences.pass, words }
    : { outcome: 'UNCERTAIN' as const, sentence: yearSentences.later, words }
  const sides = { expected: inYears(year.value + 1), actual: inYears(found + 1), spans: isSame ? [publishedOn.span] : [year.span, publishedOn.span] }
  return [timeFinding(t4, 'publishedOn', verdict, sides)]
}

const inYears = (year: number) => ({ zh: `${year} 年`, en: `${year}` })

function oneLine(quote: string): string {
  const words = quote.replace(/<[^>]*>|\s+/g, '')
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}
