import type { Segment, Source } from './source.ts'

/**
 * The text as a person sees it, as pieces that lead back to the source: markup left out, entities decoded, line ends put where the
 * page breaks. Where a piece is as long as its range, its characters stand one for one; otherwise it stands for the range as a whole.
 */
export function readableSegments({ text, marks }: Pick<Source, 'text' | 'marks'>): Segment[] {
  const segments: Segment[] = []
  let at = 0
  const copyTo = (end: number) => {
    if (end > at) segments.push({ start: at, end, text: text.slice(at, end) })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    if (mark.kind === 'table' || mark.kind === 'row' || mark.kind === 'cell' || mark.start < at) continue
    copyTo(mark.start)
    if (mark.kind === 'stands') segments.push({ start: mark.start, end: mark.end, text: mark.text })
    else if (mark.kind === 'break') segments.push({ start: mark.start, end: mark.end, text: '\n' })
    at = Math.max(at, mark.end)
  }
  copyTo(text.length)
  return segments
}
