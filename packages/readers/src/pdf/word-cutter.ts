import type { Word } from './page-geometry.ts'
import type { Glyph } from './page-glyphs.ts'

/** What was put between two characters is at least this share of their height. */
const seam = 0.02
/** A gap of this share is one between words. */
const wordGap = 0.3
/** So many characters that belong to no item may stand between two items. */
const mostSkipped = 400

/** A text item: what it says, where it begins, how wide it is and where its baseline runs. */
export interface PlacedText {
  readonly text: string
  readonly x0: number
  readonly width: number
  readonly y: number
  readonly size: number
}

/**
 * Cuts text items into words by the places of their characters. An item may reach over several cells and has a blank where letters stand wide
 * or none where two cells meet; its own width tells nothing of that.
 */
export class WordCutter {
  private readonly glyphs: readonly Glyph[]
  private readonly afterBlank: ReadonlySet<Glyph>
  private next = 0

  constructor(glyphs: readonly Glyph[]) {
    this.glyphs = glyphs.filter(({ text }) => seen(text) !== '')
    this.afterBlank = new Set(glyphs.filter((_, at) => at > 0 && seen((glyphs[at - 1] as Glyph).text) === ''))
  }

  /** The words of an item, or null where no such characters are drawn there. Items come in the order of the file. */
  cut(item: PlacedText): Word[] | null {
    const wanted = seen(item.text)
    const last = Math.min(this.glyphs.length, this.next + mostSkipped)
    for (let from = this.next; from < last; from += 1) {
      const to = this.endOf(from, wanted, item)
      if (to === null) continue
      this.next = to
      return this.wordsOf(this.glyphs.slice(from, to), item.size)
    }
    return null
  }

  /** Where the characters end that say what is wanted, if they begin here. */
  private endOf(from: number, wanted: string, { x0, width, y, size }: PlacedText): number | null {
    const first = this.glyphs[from] as Glyph
    const near = size / 2
    if (Math.abs(first.y - y) > near || first.x0 < x0 - near || first.x0 > x0 + width + near) return null
    let said = 0
    let to = from
    for (; said < wanted.length; to += 1) {
      const text = seen(this.glyphs[to]?.text ?? '')
      if (text === '' || !wanted.startsWith(text, said)) return null
      said += text.length
    }
    return to
  }

  private wordsOf(glyphs: readonly Glyph[], size: number): Word[] {
    const words: Word[] = []
    for (const glyph of glyphs) {
      const last = words.at(-1)
      const gap = last ? glyph.x0 - last.x1 : 0
      const afterBlank = this.afterBlank.has(glyph)
      const isNew = !last || afterBlank || gap > wordGap * size || (glyph.isPlaced && Math.abs(gap) > seam * size)
      if (isNew) words.push({ text: seen(glyph.text), x0: glyph.x0, x1: glyph.x1, y: glyph.y, size, ...(last && afterBlank && { afterBlank: true }) })
      else words[words.length - 1] = { ...last, text: last.text + seen(glyph.text), x1: Math.max(last.x1, glyph.x1) }
    }
    return words
  }
}

/** The characters that a person sees: no blanks, no marks for the order of writing. */
function seen(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '')
}
