const noteSign = /^\s*[[(〔（【]?(?:注?\d{1,2}|[*※①-⑳])[\])〕）】]?\s*$/

/** Tells the raised sign of a note from a number: behind a digit it would be read as one more («5<sup>1</sup>»). */
export class NoteSigns {
  /** The last character of the line that is not raised. */
  private last = ''

  /** Whether a piece of text is the sign of a note on the number before it. */
  isNote(text: string, isRaised: boolean): boolean {
    if (isRaised) {
      const isSign = /[\d０-９]/.test(this.last) && noteSign.test(text)
      if (!isSign) this.last = ''
      return isSign
    }
    this.last = text.trimEnd().at(-1) ?? this.last
    return false
  }

  /** A new line or cell begins. */
  breakLine(): void {
    this.last = ''
  }
}
