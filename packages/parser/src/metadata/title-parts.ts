import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { readYear } from '../text/read-day.ts'
import { dense } from './dense.ts'
import { isReportYear } from './is-report-year.ts'
import { namesNobody } from './names-nobody.ts'
import type { TitleLine } from './title-lines.ts'

/** What a title says: itself, whose report it is, and of which year. */
export interface Title {
  readonly title: Stated<string> | null
  readonly agency: Stated<string> | null
  readonly year: Stated<number> | null
  /** Digits where the year stands that are no year («202020年»). */
  readonly damagedYear: Stated<string> | null
  /** Where the title ends in the folded text; 0 without one. */
  readonly end: number
}

/** Where titles print the year: four digits or numerals; a run of another length or a range is damaged or doubtful and still no part of a name. Where a title begins with four digits, 年 may be left out. */
const yearRun =
  /((?:\d{4}年?(?:-|~|至|到|、))?\d{2,8}|[〇○零O0一二三四五六七八九]{3,6})(?:年度?|(?=(?:政府信息|信息公开|政务公开)))|(?<=^(?:关于)?)(\d{4})(?=[\u3400-\u9fff]{4})(?!.*\d年)/
const yearInBrackets = /\((\d{4})年?度?\)/

/** Title, agency and year of a title line; `skip` characters at its head are a field name. */
export function titleParts(line: TitleLine, skip: number, folded: Folded): Title {
  const whole = dense(folded, line.stretches)
  const text = line.text.slice(skip)
  const named = agencyRange(text, line.stretches.length > 1)
  const run = yearRun.exec(text) ?? yearInBrackets.exec(text)
  const digits = run?.[1] ?? run?.[2] ?? ''
  const at = run ? run.index + run[0].indexOf(digits) : 0
  const stated = <T>(value: T, from: number, to: number) => whole.stated(value, skip + from, skip + to)
  const isYear = digits.length === 4 && isReportYear(readYear(digits))
  return {
    title: stated(text, 0, text.length),
    agency: named ? stated(text.slice(...named), ...named) : null,
    year: isYear ? stated(readYear(digits), at, at + 4) : null,
    damagedYear: run && !isYear ? stated(digits, at, at + digits.length) : null,
    end: line.stretches.at(-1)?.to ?? 0,
  }
}

/** A title that names agency and year (4) is surer than one that names only one of them (2). */
export function titleRank(line: TitleLine, skip: number): number {
  const text = line.text.slice(skip)
  return (agencyRange(text, line.stretches.length > 1) ? 2 : 0) + (yearRun.test(text) || /\(\d{4}/.test(text) ? 2 : 0)
}

/** The stretch of a title that names the agency: before or after the year, before «(政府)信息公开». */
function agencyRange(text: string, joined: boolean): [number, number] | null {
  const subject = /(?:政府信息|信息公开|政务公开)/.exec(text)
  const end = subject ? agencyEnd(text, subject.index) : text.length
  const year = yearRun.exec(text)
  const before = year && year.index < end ? trimmed(text, 0, year.index, joined) : null
  if (before) return before
  return trimmed(text, year && year.index < end ? year.index + year[0].length : 0, end, joined)
}

/** «某镇人民政府信息公开» shares its 政府 between the name and the subject. */
function agencyEnd(text: string, subject: number): number {
  if (text.startsWith('政府政府信息', subject)) return subject + 2
  return text.slice(0, subject).endsWith('人民') && text.startsWith('政府', subject) ? subject + 2 : subject
}

/** What an agency's name ends in; a name that stands on a line of its own must, as any word may stand above a title. */
const ending = /(?:政府|机关|委员会|管委会|办公室|办公厅|办事处|街道|[省市县区旗州盟镇乡局委厅部院办处中心所站校学团司队会社署园馆场])\)?$/
const noName = /[|>\d:/\\]/

function trimmed(text: string, from: number, to: number, joined: boolean): [number, number] | null {
  const inner = text.slice(from, to)
  const start =
    from + (/^(?:中国共产党|附件\d*[:.、]?|关于|公布|发布|印发|[•·\-*#>|:"'《]|\d+[、.]|\d{4}(?=[\u3400-\u9fff]))*/.exec(inner)?.[0].length ?? 0)
  const end = to - (/(?:关于|度|的|["'》]|公布|发布|印发)*$/.exec(text.slice(start, to))?.[0].length ?? 0)
  const name = text.slice(start, end)
  if (!/[\u3400-\u9fff]{2}/.test(name) || noName.test(name) || (joined && !ending.test(name))) return null
  return namesNobody(name) ? null : [start, end]
}
