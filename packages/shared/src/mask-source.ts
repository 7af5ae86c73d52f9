import type { Span } from './figure.ts'
import { findPersonalData, type PersonalData } from './find-personal-data.ts'
import { maskSpans } from './mask-spans.ts'
import { maskWords } from './mask-words.ts'
import { personalDataIn } from './personal-data-in.ts'
import { readableText } from './readable-text.ts'
import type { Report } from './report.ts'
import type { Segment } from './source.ts'
import { tableSpansOf } from './table-spans-of.ts'

/** A document's text as it may leave: each offset is where it was. */
export interface MaskedSource {
  readonly text: string
  readonly segments: readonly Segment[]
  /** What was masked, as the text writes it, for sentences that quote it (`maskWords`); empty where there was nothing. */
  readonly words: readonly string[]
}

interface Pieces {
  readonly text: string
  readonly segments: readonly Segment[]
}

/**
 * Masks mobile and identity numbers and private mailboxes: what a person reads, the same characters in markup, and what markup alone holds
 * (`tel:` links). Offices' mailboxes stay. `report` is asked for only where something was found.
 */
export function maskSource({ text, segments }: Pieces, report: () => Pick<Report, 'figures'>): MaskedSource {
  const readable = readableText(() => segments)
  const hidden = personalDataIn(readable, report).filter(isMasked)
  const isOneToOne = segments.length === 1 && segments[0]?.text === text
  const inMarkup = isOneToOne ? [] : findPersonalData(text).filter((found) => isMasked(found) && !isRead(found, segments))
  const words = [...new Set([...hidden.map(({ quote }) => quote), ...inMarkup.map(({ start, end }) => text.slice(start, end))])]
  if (words.length === 0) return { text, segments, words }
  const masked = maskSpans(text, [...hidden.map(({ place }) => place), ...inMarkup])
  return { text: maskOutside(masked, tableSpansOf(report()), words), segments: maskSegments(segments, readable.text, hidden), words }
}

const isMasked = ({ kind }: PersonalData) => kind !== 'officeMailbox'

/** Whether a person sees any character of the stretch. */
function isRead(span: Span, segments: readonly Segment[]): boolean {
  return segments.some(({ start, end, text }) => text !== '' && start < span.end && end > span.start)
}

/** The same characters elsewhere, but for the tables: there they are cells run together. */
function maskOutside(text: string, tables: readonly Span[], words: readonly string[]): string {
  let at = 0
  let masked = ''
  for (const { start, end } of tables) {
    if (end <= at) continue
    masked += maskWords(text.slice(at, Math.max(at, start)), words) + text.slice(Math.max(at, start), end)
    at = end
  }
  return masked + maskWords(text.slice(at), words)
}

/** The pieces keep their lengths, so the masked text is cut as the text was. */
function maskSegments(segments: readonly Segment[], text: string, hidden: readonly Span[]): Segment[] {
  const masked = maskSpans(text, hidden)
  let at = 0
  return segments.map((segment) => {
    at += segment.text.length
    return { ...segment, text: masked.slice(at - segment.text.length, at) }
  })
}
