import type { Mark } from '@gongkai/shared'
import { longestText } from '../limits.ts'
import { ReadError } from '../read-error.ts'

/** Gathers a document's text and the marks on it. Throws ReadError LIMIT_TEXT where it grows too long. */
export class TextBuilder {
  readonly marks: Mark[] = []
  private readonly pieces: string[] = []
  private size = 0

  /** The place where the next character will stand. */
  get length(): number {
    return this.size
  }

  add(text: string): void {
    if (text === '') return
    this.size += text.length
    this.pieces.push(text)
    if (this.size > longestText)
      throw new ReadError('LIMIT_TEXT', `文字超过上限 ${longestText} 字 · The text is longer than ${longestText} characters`)
  }

  /** Puts another piece, as long as the last, in its place. */
  replaceLast(text: string): void {
    this.pieces[this.pieces.length - 1] = text
  }

  toString(): string {
    return this.pieces.join('')
  }
}
