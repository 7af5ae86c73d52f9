import type { Figure, Part, Report, Span } from '@gongkai/shared'
import { parts } from '@gongkai/shared'

/** A table that is printed again behind its first printing. */
export interface Printings {
  /** Null where the parser did not say which table it is. */
  readonly part: Part | null
  /** How often it is printed in all. */
  readonly times: number
  /** What the later printings have otherwise; null where they were not compared. */
  readonly others: readonly Figure[] | null
  readonly spans: readonly Span[]
}

/** The tables that are printed more than once. */
export function printingsOf(report: Report): Printings[] {
  const again = report.messages.filter(({ code }) => code === 'DUPLICATE_TABLE')
  if (again.length === 0) return []
  return ([...parts, null] as const).flatMap((part) => {
    const of = again.filter(({ at }) => (parts.find((one) => one === at) ?? null) === part)
    if (of.length === 0) return []
    const others = of.every((message) => message.others) ? of.flatMap((message) => message.others ?? []) : null
    return [{ part, times: of.length + 1, others, spans: of.flatMap(({ span }) => span ?? []) }]
  })
}
