import { CELL, ROW, TABLE } from '../text/bounds.ts'
import { CharacterSet } from '../text/character-set.ts'
import type { Folded } from '../text/fold.ts'

/** Ranges of the folded text that are tables, where words and numbers are no sentences. */
export type TableRanges = readonly { readonly from: number; readonly to: number }[]

/** A sentence in the folded text, and whether it may hold counts, denials, or natural persons. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly counts: boolean
  readonly denials: boolean
  readonly natural: boolean
}

/** What a character may mean to a sentence, as bits. */
const [END, LINE, NUMERAL, UNIT, DENIAL, COUNTED, DENIED, NATURAL] = [1, 2, 4, 8, 16, 32, 64, 128] as const
const kinds = new Uint8Array(0x10000)
/** Those that mean anything. */
const telling = new CharacterSet()
for (const [kind, characters] of [
  [END, `。;!?|\t${CELL}${ROW}${TABLE}`],
  [LINE, '\n'],
  [NUMERAL, '0123456789〇零一二两三四五六七八九十百千万'],
  [UNIT, '件条份宗例人次起个项篇封元余多来亿左上 \n'],
  [DENIAL, '未没无零存'],
  [COUNTED, '申公复诉投举费规网信微企构组然传当面结转理供办答维纠审废效'],
  [DENIED, '申复诉投举费求'],
  [NATURAL, '然'],
] as const) {
  for (const character of characters) {
    kinds[character.charCodeAt(0)] = (kinds[character.charCodeAt(0)] ?? 0) | kind
    telling.add(character.charCodeAt(0))
  }
}
const zero = '0'.charCodeAt(0)

/** Longer than any sentence: text without stops is cut there. */
const longest = 2000
/** A line of the page, shorter or longer than which nothing was wrapped, and how the next line looks that begins something new. */
const [shortestWrapped, longestWrapped] = [18, 90]
const opening = /^\s*(?:\n|[一二三四五六七八九十]{1,3}、|\d{1,2}[、.](?!\d)|[([#*<|]|第[一二三四五六七八九十]+[章节条])/

/** A heading of its own line goes into no sentence, however long it is. */
const heading = /^(?:[([]?[一二三四五六七八九十]{1,3}[)\]、.]|\d{1,2}[、.])[^。,;:!?]{2,40}(?:情况|工作|建设|管理|保障|方面)$/

/** The sentences of the prose that hold a number or a denial, and a word that either could be about; one pass over the text. */
export function cutSentences(folded: Folded, tables: TableRanges): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  const { length } = folded.text
  for (const { from, to } of [...tables, { from: length, to: length }]) {
    if (from > at) cutStretch(folded, at, from, found)
    at = Math.max(at, to)
  }
  return found
}

function cutStretch({ text, units }: Folded, from: number, to: number, found: Stretch[]): void {
  let [start, line, seen] = [from, from, 0]
  for (let at = from; at <= to; at += 1) {
    // Most characters mean nothing.
    const far = Math.min(to, start + longest + 1)
    while (at < far && !telling.has(units[at] as number)) at += 1
    const kind = at === far ? END : (kinds[units[at] as number] as number)
    if (kind & LINE) {
      const wrapped = isWrapped(text, line, at)
      line = at + 1
      if (wrapped) continue
    } else if (!(kind & END)) {
      seen |= kind & NUMERAL ? numeral(text, at, kind) : kind & ~UNIT
      continue
    }
    const counts = (seen & NUMERAL) !== 0 && (seen & COUNTED) !== 0
    const denials = (seen & DENIAL) !== 0 && (seen & DENIED) !== 0
    const natural = (seen & NATURAL) !== 0
    if (counts || denials || natural) found.push({ from: start, to: at, counts, denials, natural })
    start = at + 1
    seen = 0
  }
}

/** A numeral counts where a unit follows, not in 2023年 and 一是; «为0» denies. */
function numeral(text: string, at: number, kind: number): number {
  const denies = text.charCodeAt(at) === zero && /[为是]\s*$/.test(text.slice(Math.max(0, at - 12), at))
  return (kind & DENIAL) | (denies ? DENIAL : 0) | ((kinds[text.charCodeAt(at + 1)] ?? 0) & UNIT ? NUMERAL : 0)
}

/** Whether a line break at `at` is the page's and not the writer's: a full line without a stop before, no beginning after. */
function isWrapped(text: string, line: number, at: number): boolean {
  const length = at - line
  if (length < shortestWrapped || length > longestWrapped) return false
  const full = text.slice(line, at).trim()
  return full.length >= shortestWrapped && !/[。;:!?|]$/.test(full) && !heading.test(full) && !opening.test(text.slice(at + 1, at + 12))
}
