import type { Section } from '@gongkai/shared'
import { CharacterSet } from './character-set.ts'
import type { Folded } from './fold.ts'

/** Words of the official outline; a heading in Arabic numerals («3、收到和处理…») counts only with one of them. */
const outline = /总体情况|概述|基本情况|主动公开|申请|行政复议|行政诉讼|问题|改进|其他需要|其他事项/
/** A heading is a line of its own that opens with «一、» or «1、»; a longer line is a sentence. */
const heading = /(?:#{1,6}[ \t]*)?([一二三四五六七八九十]|\d)\s*[、.,][ \t]*([^\n|。;]{2,40}?)[ \t]*(?=\n|$)/y
const numerals = '一二三四五六七八九十'
/** What a heading opens with; most lines begin otherwise. */
const openings = new CharacterSet(`#0123456789${numerals}`)

/** Chapters in order of place, each up to the next heading and with the number printed before it; lines inside tables are none. */
export function splitSections(folded: Folded, tables: readonly { from: number; to: number }[]): Section[] {
  const found = headingsIn(folded).flatMap((match) => {
    const [printed = '', words = ''] = [match[1], match[2]?.replace(/\s+/g, '')]
    const at = match.index + match[0].indexOf(printed)
    if (tables.some((table) => at >= table.from && at < table.to)) return []
    if (/\d/.test(printed) && !outline.test(words)) return []
    return [{ number: /\d/.test(printed) ? Number(printed) : numerals.indexOf(printed) + 1, heading: words, at }]
  })
  return found.map(({ number, heading: words, at }, index) => {
    const { start, end } = folded.spanOf(at, found[index + 1]?.at ?? folded.text.length)
    return { number, heading: words, start, end }
  })
}

function headingsIn(folded: Folded): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const { from } of folded.lines) {
    if (from < end || !openings.has(folded.units[from] as number) || !opensLine(folded.text, from)) continue
    heading.lastIndex = from
    const match = heading.exec(folded.text)
    if (!match) continue
    found.push(match)
    end = heading.lastIndex
  }
  return found
}

/** False for a cell in the midst of a line. */
function opensLine(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === 0x20 || text.charCodeAt(before) === 0x09) before -= 1
  return before < 0 || text.charCodeAt(before) === 0x0a
}
