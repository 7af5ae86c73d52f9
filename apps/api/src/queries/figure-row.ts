import type { Figure, Part, Report, Span } from '@gongkai/shared'
import { decimalText } from './decimal-text.ts'

/** A place in a stored text; its quotation is read when it is asked for. */
export interface SpanRow extends Span {
  readonly sha256: string
}

/** A figure as the API gives it. */
export interface FigureRow extends Omit<Figure, 'span' | 'unit' | 'candidates'> {
  readonly text: string | null
  readonly unit: string | null
  readonly candidates: NonNullable<Figure['candidates']>
  readonly source: SpanRow | null
}

/** A place in the report's own document. */
export function toSpan(sha256: string, { start, end }: Span): SpanRow {
  return { sha256, start, end }
}

export function toFigure(sha256: string, { span, ...figure }: Figure): FigureRow {
  return {
    ...figure,
    text: figure.value === null ? null : decimalText(figure.value),
    unit: figure.unit ?? null,
    candidates: figure.candidates ?? [],
    source: span && toSpan(sha256, span),
  }
}

export interface FiguresArgs {
  readonly part?: Part | null | undefined
  readonly keys?: readonly string[] | null | undefined
}

/** The figures of a report in printed order, all of them, one table's, or those with the given keys. */
export function figuresOf({ figures, source }: Report, { part, keys }: FiguresArgs): FigureRow[] {
  const wanted = keys && new Set(keys)
  const chosen = figures.filter(({ key }) => (!part || key.startsWith(`${part}.`)) && (!wanted || wanted.has(key)))
  return chosen.map((figure) => toFigure(source, figure))
}
