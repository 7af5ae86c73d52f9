import type { Span } from '@gongkai/shared'
import type { ExplainedLine } from './explanation.ts'

/** A page of HTML may be one line: no more characters than this are told on either side. */
const reach = 80

/** The line in which a stretch of the source begins. */
export function lineAround(text: string, { start, end }: Span): ExplainedLine {
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', Math.max(start, end))
  const lineEnd = next < 0 ? text.length : next
  const [from, to] = [whole(text, Math.max(lineStart, start - reach)), whole(text, Math.min(lineEnd, end + reach))]
  return { number: text.slice(0, start).split('\n').length, text: text.slice(from, to), start: from, end: to }
}

/** Never between the halves of a character beyond the sixteen bits. */
function whole(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}
