import { isBlank } from './is-blank.ts'

const noteSign = /^\s*[[(〔（【]?(?:注?\d{1,2}|[*※①-⑳])[\])〕）】]?\s*$/

/** Tells the raised sign of a note from a number: behind a digit it would be read as one more («5<sup>1</sup>»). */
export class NoteSigns {
  /** The last character of the line that is not raised. */
  private last = ''

  /** Whether a piece of text, or the stretch of it from one place up to another, is the sign of a note on the number before it. */
  isNote(text: string, from: number, to: number, isRaised: boolean): boolean {
    if (isRaised) {
      const isSign = /[\d０-９]/.test(this.last) && noteSign.test(text.slice(from, to))
      if (!isSign) this.last = ''
      return isSign
    }
    for (let at = to - 1; at >= from; at -= 1) {
      if (isBlank(text.charCodeAt(at))) continue
      this.last = text.charAt(at)
      break
    }
    return false
  }

  /** A new line or cell begins. */
  breakLine(): void {
    this.last = ''
  }
}
