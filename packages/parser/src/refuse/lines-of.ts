/** A line or cell of the folded text that is not blank, white space at its ends left out. */
export interface Line {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The lines and cells of the first characters of a text. */
export function linesOf(text: string, length: number = text.length): Line[] {
  return [...text.slice(0, length).matchAll(/[^\n\u001D-\u001F]+/g)].flatMap(({ 0: raw, index }) => {
    const line = raw.trim()
    const from = index + raw.indexOf(line)
    return line === '' ? [] : [{ text: line, from, to: from + line.length }]
  })
}
