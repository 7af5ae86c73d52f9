import { isIdeograph } from '../text/ideographs.ts'
import { startOfNumbering } from './start-of-numbering.ts'

/** Words that stand with a number or for one; anything else in Han ends the table, «无。» as a sentence too. */
const ofCells = /^(?:件|条|次|篇|个|人次|人|份|项|宗|起|例|批次|批|万元|元|无)(?![\u3400-\u9fff。])/

/** A sentence that begins with a year. */
const yearBefore = /(?<!\d)(?:19|20)\d\d$/

/** Where the cells after the last label end: before the first Han word that belongs to no cell, its numbering («3、收到…») left out. */
export function endOfCells(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (!isIdeograph(text.charCodeAt(at)) || ofCells.test(text.slice(at, at + 3))) continue
    if (text.charAt(at) === '年' && at - 4 >= from && yearBefore.test(text.slice(Math.max(from, at - 5), at))) return at - 4
    return startOfNumbering(text, at, '')
  }
  return text.length
}
