import type { Span } from './figure.ts'

/** The text with a star for each character of these stretches; line ends stay, and so does every offset. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  let masked = ''
  let at = 0
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    masked += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\r\n]/g, '*')
    at = end
  }
  return masked + text.slice(at)
}
