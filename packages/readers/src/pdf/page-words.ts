import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { type Matrix, multiply, type Word } from './page-geometry.ts'
import type { Glyph } from './page-glyphs.ts'
import { WordCutter } from './word-cutter.ts'

/** How wide a character is beside the others of its item; only the proportion counts. */
function weight(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2e80 ? 0.55 : 1
}

/** The words of a page's text items: one item may reach over several cells of a table. */
export function pageWords(items: readonly TextItem[], glyphs: readonly Glyph[], view: Matrix): Word[] {
  const cutter = new WordCutter(glyphs)
  return items.flatMap((item) => wordsOf(item, cutter, view))
}

function wordsOf(item: TextItem, cutter: WordCutter, view: Matrix): Word[] {
  if (item.str.trim() === '') return []
  const [a, b, c, d, e, f] = multiply(view, item.transform as unknown as Matrix)
  const size = Math.hypot(c, d) || item.height
  const length = Math.hypot(a, b)
  // Words that run up or down the page stand as a whole where their middle is.
  const down = item.dir === 'ttb' ? item.height / 2 : Math.abs(b) > Math.abs(a) ? (b / length) * (item.width / 2) : null
  if (down !== null) return [{ text: item.str.trim(), x0: e - size / 2, x1: e + size / 2, y: f + down, size }]
  return cutter.cut({ text: item.str, x0: e, width: item.width, y: f, size }) ?? cutAtBlanks(item, { x0: e, y: f, size })
}

/** Where the places of the characters are not known. */
function cutAtBlanks(item: TextItem, { x0, y, size }: { x0: number; y: number; size: number }): Word[] {
  const whole = [...item.str].reduce((sum, character) => sum + weight(character), 0)
  const step = item.width / whole
  const words: Word[] = []
  let before = 0
  for (const [part] of item.str.matchAll(/\s+|\S+/g)) {
    const width = [...part].reduce((sum, character) => sum + weight(character), 0) * step
    if (part.trim() !== '') words.push({ text: part, x0: x0 + before, x1: x0 + before + width, y, size })
    before += width
  }
  return words
}
