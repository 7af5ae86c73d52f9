import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { readYear } from '../text/read-day.ts'

/** What a title says: itself, whose report it is, and of which year. */
export interface Title {
  readonly title: Stated<string> | null
  readonly agency: Stated<string> | null
  readonly year: Stated<number> | null
}

interface Line {
  /** Characters without white space, and the place of each in the folded text. */
  readonly text: string
  readonly places: readonly number[]
}

/** Reports have their title near the head; further down the words stand in sentences. */
const linesSearched = 80
/** Site furniture and field names that may stand before a title on its line. */
const fieldName = /^[•·\-*#>|]*(?:(?:名称|标题|信息名称|文件名称|主题)[:|]?)?/
/** Fields of an index block; a line that holds one is no title. */
const otherField = /索引号|发布机构|公开目录|公开方式|主题分类|发布日期|成文日期|公开日期|当前位置|首页|文号/
const wholeTitle =
  /^(?:\d+[、.])?[^。;,:!?]{0,60}(?:信息公开|政务公开)[^。;,:!?]{0,16}(?:年度报告|年报|年度工作报告)》?(?:\((?:\d{4}|[〇○零一二三四五六七八九]{4})年?度?\))?$/
/** Words before a title that name nobody: what every agency is called, and what stands above an enclosed form. */
const nobody = /^(?:附件\d*|人民政府|政府|办公室|办公厅|委员会|街道办事处)$/
const yearWords = /(\d{4}|[〇○零O一二三四五六七八九]{4})\s*年度?/

/** Reads the title, over up to three lines, with the agency and year that it names; the line that names both wins. */
export function readTitle(folded: Folded, until: number): Title {
  const lines = linesOf(folded.text, until).slice(0, linesSearched)
  let best: { line: Line; rank: number } | null = null
  for (let at = 0; at < lines.length; at += 1) {
    for (const count of [1, 2, 3]) {
      const line = titleIn(lines.slice(at, at + count))
      if (!line) continue
      const whole = withAgencyAbove(line, lines[at - 1])
      const rank = rankOf(whole.text) - (count - 1) * 0.5
      if (!best || rank > best.rank) best = { line: whole, rank }
    }
  }
  return best && best.rank > 0 ? partsOf(best.line, folded) : { title: null, agency: null, year: null }
}

/** Between two places, a title that names another agency or another year than the given one: a second report begins there. */
export function readOtherTitle(folded: Folded, first: Title, from: number, to: number): Stated<string> | null {
  const lines = linesOf(folded.text, to).filter((line) => (line.places[0] ?? 0) >= from)
  for (let at = 0; at < lines.length; at += 1) {
    const line = titleIn(lines.slice(at, at + 1))
    const other = line && rankOf(line.text) === 4 ? partsOf(line, folded) : null
    if (!other || !first.agency || !first.year) continue
    const sameAgency = other.agency?.value.includes(first.agency.value) || first.agency.value.includes(other.agency?.value ?? '?')
    if (!sameAgency || other.year?.value !== first.year.value) return other.title
  }
  return null
}

/** A title that names agency and year is surer than one that names only one of them. */
function rankOf(text: string): number {
  return (agencyRange(text) ? 2 : 0) + (yearWords.test(text) || /\(\d{4}/.test(text) ? 2 : 0)
}

function linesOf(text: string, until: number): Line[] {
  const lines: Line[] = []
  let places: number[] = []
  for (let at = 0; at <= until; at += 1) {
    const unit = text.charAt(at)
    if (at < until && !/[\n\u001D-\u001F]/.test(unit)) {
      if (!/\s/.test(unit)) places.push(at)
      continue
    }
    if (places.length > 0) lines.push({ text: places.map((place) => text.charAt(place)).join(''), places })
    places = []
  }
  return lines
}

/** Lines put together, a field name before them left out; null where that is no title. */
function titleIn(lines: readonly Line[]): Line | null {
  // Most lines say nothing of publicity; they need no closer look.
  if (!lines.some((line) => line.text.includes('公开') || line.text.includes('年报') || line.text.includes('报告'))) return null
  const joined = { text: lines.map((line) => line.text).join(''), places: lines.flatMap((line) => line.places) }
  if (joined.text.length > 90) return null
  const field = fieldName.exec(joined.text)?.[0].length ?? 0
  const line = { text: joined.text.slice(field), places: joined.places.slice(field) }
  return wholeTitle.test(line.text) && !otherField.test(line.text) ? line : null
}

/** A title that names no one may have its agency on the line above: 某某镇人民政府⏎2023年政府信息公开工作年度报告. */
function withAgencyAbove(line: Line, above: Line | undefined): Line {
  const named = /^[\u3400-\u9fff]{2,30}(?:政府|办公室|办公厅|办事处|委员会|局|厅|部|院|镇|乡|街道|中心|管委会)$/
  const startsWithYear = /^(?:关于)?(?:\d{4}|[〇○零O一二三四五六七八九]{4})年度?(?:政府)?(?:信息|政务)公开/.test(line.text)
  return startsWithYear && above && named.test(above.text) ? { text: above.text + line.text, places: [...above.places, ...line.places] } : line
}

function partsOf(line: Line, folded: Folded): Title {
  const year = yearWords.exec(line.text) ?? /\((\d{4})/.exec(line.text)
  const stated = <T>(value: T, from: number, to: number): Stated<T> => {
    const span = folded.spanOf(line.places[from] ?? 0, (line.places[to - 1] ?? 0) + 1)
    return { value, raw: line.text.slice(from, to), span }
  }
  const named = agencyRange(line.text)
  const yearAt = year ? year.index + year[0].indexOf(year[1] ?? '') : 0
  return {
    title: stated(line.text, 0, line.text.length),
    agency: named ? stated(line.text.slice(...named), ...named) : null,
    year: year ? stated(readYear(year[1] ?? ''), yearAt, yearAt + (year[1] ?? '').length) : null,
  }
}

/** The stretch of a title that names the agency: before or after the year, before «(政府)信息公开». */
function agencyRange(text: string): [number, number] | null {
  const subject = /(?:政府信息|信息公开|政务公开)/.exec(text)
  const end = subject ? agencyEnd(text, subject.index) : text.length
  const year = yearWords.exec(text)
  const before = year && year.index < end ? trimmed(text, 0, year.index) : null
  if (before) return before
  return trimmed(text, year && year.index < end ? year.index + year[0].length : 0, end)
}

/** «某镇人民政府信息公开» shares its 政府 between the name and the subject. */
function agencyEnd(text: string, subject: number): number {
  if (text.startsWith('政府政府信息', subject)) return subject + 2
  return text.slice(0, subject).endsWith('人民') && text.startsWith('政府', subject) ? subject + 2 : subject
}

function trimmed(text: string, from: number, to: number): [number, number] | null {
  const inner = text.slice(from, to)
  const start = from + (/^(?:中国共产党|关于|[•·\-*#>|:"'《]|\d+[、.])*/.exec(inner)?.[0].length ?? 0)
  const end = to - (/(?:关于|度|["'》]|公布|发布|印发)*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  return /[\u3400-\u9fff]{2}/.test(text.slice(start, end)) && !nobody.test(text.slice(start, end)) ? [start, end] : null
}
