import type { Part } from '@gongkai/shared'
import type { Ideographs } from '../text/ideographs.ts'

/**
 * A character of each column head of table 3 and how often the head has it (其他 stands in 法人或其他组织 as well); the heads themselves
 * may be cut and mixed over lines.
 */
const heads: Readonly<Partial<Record<Part, readonly (readonly [string, number])[]>>> = {
  requests: [
    ['然', 1],
    ['商', 1],
    ['科', 1],
    ['益', 1],
    ['律', 1],
    ['他', 2],
    ['总', 1],
  ],
}
/** How far before the first row the heads stand, in Han characters. */
const reach = 120
/** With fewer of them there is no head to be seen at all. */
const fewest = 3

/** False where a table's head lacks a column that the form has: then nothing tells which of a row's empty cells is one. */
export function showsAllColumns(part: Part, page: Ideographs, firstRow: number): boolean {
  const marks = heads[part]
  if (!marks) return true
  const before = page.text.slice(Math.max(0, firstRow - reach), firstRow)
  const present = marks.filter(([mark, times]) => occurs(before, mark, times)).length
  return present < fewest || present === marks.length
}

function occurs(text: string, mark: string, times: number): boolean {
  let at = -1
  for (let time = 0; time < times; time += 1) {
    at = text.indexOf(mark, at + 1)
    if (at < 0) return false
  }
  return true
}
