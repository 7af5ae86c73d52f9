import type { Mark } from '@gongkai/shared'
import { refuseLong } from './refuse-long.ts'

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
    refuseLong(this.size)
  }

  /** Puts another piece, as long as the last, in its place. */
  replaceLast(text: string): void {
    this.pieces[this.pieces.length - 1] = text
  }

  addMarks(marks: readonly Mark[]): void {
    for (const mark of marks) this.marks.push(mark)
  }

  toString(): string {
    return this.pieces.join('')
  }
}
