import type { Stated } from '@gongkai/shared'
import { CharacterSet } from '../text/character-set.ts'
import type { Folded } from '../text/fold.ts'
import { dense } from './dense.ts'
import { namesNobody } from './names-nobody.ts'
import type { Stretch } from './prose.ts'
import { joinLines, type TitleLine, titleLines } from './title-lines.ts'
import { type Title, titleParts, titleRank } from './title-parts.ts'

/** Reports have their title near the head, after the site's menus; further down the words stand in sentences. */
const linesSearched = 300
/** A title has no more characters. */
const longest = 90
/** A title runs over so many lines at most. */
const most = 3
/** Site furniture and field names that may stand before a title on its line; a row of asterisks hides a name. */
const fieldName = /^(?!\*{3})[•·\-*#>|]*(?:(?:名称|标题|信息名称|文件名称|主题|附件\d{0,2})[:.、|]{0,2})?/
/** Fields of an index block; a line that holds one is no title. */
const otherField = /索引号|发布机构|公开目录|公开方式|主题分类|发布日期|成文日期|公开日期|当前位置|首页|文号/
const wholeTitle =
  /^(?:\d+[、.])?[^。;,:!?]{0,60}(?:信息公开|政务公开)[^。;,:!?]{0,16}(?:年度报告|年报|年度工作报告)》?(?:\((?:\d{4}|[〇○零一二三四五六七八九]{4})年?度?\))?(?:的?公[告示])?(?:\((?:更正|更新|修订|修改|修正|补充)[版稿]?\))?$/
/** Reports that call themselves otherwise do so with their year: «2011年度信息公开的报告», «2012年政府信息公开工作情况报告». */
const yearlyTitle = /^[^。;,:!?]{0,40}(?:\d{4}|[〇○零O一二三四五六七八九]{4})年度?[^。;,:!?]{0,20}信息公开(?:工作)?(?:情况)?的?(?:工作)?报告$/
const noTitle: Title = { title: null, agency: null, year: null, damagedYear: null, end: 0 }

/** Reads the title, over up to three lines, with the agency and year that it names; the line that names both wins, and of two the one that is no field of an index block. Among links to other reports the one is meant that agrees with what
 * else is `known`: the publisher, the year. */
export function readTitle(folded: Folded, head: Stretch, known: readonly string[] = []): Title {
  const lines = titleLines(folded, head, linesSearched)
  let best: Ranked | null = null
  for (let at = 0; at < lines.length; at += 1) {
    for (let count = 1; count <= most; count += 1) {
      if (!mayEndTitle(lines[at + count - 1])) continue
      const found = titleIn(lines.slice(at, at + count), folded)
      if (!found) continue
      const whole = withAgencyAbove(found, lines[at - 1], folded)
      const less = (count - 1) * 0.5 + (whole.skip > 0 || whole.line.isCut ? 0.25 : 0)
      const rank = titleRank(whole.line, whole.skip) - less + known.filter((words) => whole.line.text.includes(words)).length * 0.1
      if (!best || rank > best.rank) best = { found: whole, rank, below: lines[at + count] }
    }
  }
  return best && best.rank > 0 ? withAgencyBelow(titleParts(best.found.line, best.found.skip, folded), best.found.line, best.below, folded) : noTitle
}

/** Between two places, a title that names another agency or another year than the given one: a second report begins there. */
export function readOtherTitle(folded: Folded, first: Pick<Title, 'agency' | 'year'>, from: number, to: number): Stated<string> | null {
  for (const line of titleLines(folded, { from, to }, Number.POSITIVE_INFINITY)) {
    const found = mayEndTitle(line) ? titleIn([line], folded) : null
    const other = found && titleRank(line, found.skip) === 4 ? titleParts(line, found.skip, folded) : null
    if (!other || !first.agency || !first.year) continue
    const sameAgency = other.agency?.value.includes(first.agency.value) || first.agency.value.includes(other.agency?.value ?? '?')
    if (!sameAgency || other.year?.value !== first.year.value) return other.title
  }
  return null
}

const titleEnds = new CharacterSet('告报示)》')

/** Most lines end in none of the signs that end a title; they need no closer look. */
function mayEndTitle(line: TitleLine | undefined): boolean {
  return line !== undefined && titleEnds.has(line.end)
}

interface Found {
  readonly line: TitleLine
  /** Length of the field name before the title. */
  readonly skip: number
}

interface Ranked {
  readonly found: Found
  readonly rank: number
  readonly below: TitleLine | undefined
}

/** Lines put together, a field name before them counted out; null where that is no title. */
function titleIn(lines: readonly TitleLine[], folded: Folded): Found | null {
  let [length, mayBeTitle] = [0, false]
  for (const { text } of lines) {
    length += text.length
    mayBeTitle ||= text.includes('公')
  }
  if (length > longest || !mayBeTitle || !areOne(lines, folded)) return null
  const line = joinLines(lines)
  const skip = fieldName.exec(line.text)?.[0].length ?? 0
  const text = line.text.slice(skip)
  return (wholeTitle.test(text) || yearlyTitle.test(text)) && !otherField.test(text) ? { line, skip } : null
}

/** Nothing but white space stands between the lines: what was left out there, a bar or a byline, would stand in the midst of the title. */
function areOne(lines: readonly TitleLine[], folded: Folded): boolean {
  const stretches = lines.flatMap((line) => line.stretches)
  return stretches.every(({ to }, at) => folded.text.slice(to, stretches[at + 1]?.from ?? to).trim() === '')
}

const named = /^[\u3400-\u9fff]{2,30}(?:政府|办公室|办公厅|办事处|委员会|局|厅|部|院|镇|乡|街道|中心|管委会|机关)$/
const startsWithYear = /^(?:关于)?(?:\d{4}|[〇○零O一二三四五六七八九]{4})年度?(?:政府)?(?:信息|政务)公开/

/** A title that names no one may have its agency on the line above: 某某镇人民政府⏎2023年政府信息公开工作年度报告. */
function withAgencyAbove(found: Found, above: TitleLine | undefined, folded: Folded): Found {
  if (found.skip > 0 || !above || !areOne([above, found.line], folded) || !startsWithYear.test(found.line.text) || !named.test(above.text))
    return found
  return { line: joinLines([above, found.line]), skip: 0 }
}

/** Or on the line below, as authors sign under a title: 2023年政府信息公开工作年度报告⏎某某镇人民政府. */
function withAgencyBelow(title: Title, line: TitleLine, below: TitleLine | undefined, folded: Folded): Title {
  if (title.agency || !below || !areOne([line, below], folded) || !startsWithYear.test(line.text)) return title
  const name = below.text.replace(/\([\u3400-\u9fff]{2,8}\)/, '')
  if (!named.test(name) || namesNobody(below.text)) return title
  return { ...title, agency: dense(folded, below.stretches).stated(below.text, 0, below.text.length) }
}
