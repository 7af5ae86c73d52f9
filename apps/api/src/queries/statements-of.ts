import type { Period, Report, SourceId, Stated } from '@gongkai/shared'
import { type SpanRow, toSpan } from './figure-row.ts'

/** What the prose says about a count, as the API gives it. */
export interface ClaimRow {
  readonly key: string
  readonly value: number | null
  readonly none: boolean
  readonly approximate: number | null
  readonly holds: boolean
  readonly raw: string
  readonly source: SpanRow
}

export function claimsOf({ claims, source }: Report): ClaimRow[] {
  return claims.map(({ key, value, none, approximate, holds, raw, span }) => ({
    key,
    value: value ?? null,
    none: none === true,
    approximate: approximate ?? null,
    holds: holds === true,
    raw,
    source: toSpan(source, span),
  }))
}

/** Something worth knowing about how the report was read. */
export interface MessageRow {
  readonly code: string
  readonly text: string
  readonly source: SpanRow | null
}

export function messagesOf({ messages, source }: Report): MessageRow[] {
  return messages.map(({ code, text, span }) => ({ code, text, source: span && toSpan(source, span) }))
}

/** A day, words or a form with the place that says so; null where the document does not say. */
export function statedFact<T>(sha256: SourceId, stated: Stated<T> | null): { value: T; source: SpanRow } | null {
  return stated && { value: stated.value, source: toSpan(sha256, stated.span) }
}

/** The stated period with its place. */
export function statedPeriod(sha256: SourceId, stated: Stated<Period> | null): (Period & { source: SpanRow }) | null {
  return stated && { ...stated.value, source: toSpan(sha256, stated.span) }
}
