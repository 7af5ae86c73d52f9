import type { FormColumn } from '@gongkai/shared'
import type { Cuts } from './cut-digits.ts'

/** What may be printed in a column: a change has a sign, an amount of money has decimals. */
export type ColumnKind = Pick<FormColumn, 'signed' | 'decimal'>

/** A count has no more digits than this. */
const widest = 8

/**
 * Cuts a run of digits, signs and points into one number a column: `18-2640` for a count, a change and a count is 18·-2·640,
 * 18·-26·40 or 18·-264·0, and `1·8-…` is none, since only the change has a sign.
 */
export function cutSigned(run: string, columns: readonly ColumnKind[], limit: number): Cuts {
  const list: string[][] = []
  const visit = (at: number, pieces: readonly string[]): void => {
    if (list.length > limit) return
    const column = columns[pieces.length]
    if (!column) {
      if (at === run.length) list.push([...pieces])
      return
    }
    for (const piece of piecesAt(run, at, column)) visit(at + piece.length, [...pieces, piece])
  }
  visit(0, [])
  return { list: list.slice(0, limit), complete: list.length <= limit }
}

/** Every number of this kind that the run may go on with. */
function piecesAt(run: string, at: number, { signed, decimal }: ColumnKind): string[] {
  const pieces: string[] = []
  const [sign = ''] = signed ? (/^[+-]/.exec(run.slice(at)) ?? []) : []
  for (let width = 1; width <= widest; width += 1) {
    const whole = run.slice(at + sign.length, at + sign.length + width)
    if (whole.length < width || !/^(?:0|[1-9]\d*)$/.test(whole)) break
    pieces.push(sign + whole)
    const [decimals = ''] = decimal ? (/^\.\d+/.exec(run.slice(at + sign.length + width)) ?? []) : []
    for (let digits = 2; digits <= decimals.length; digits += 1) pieces.push(sign + whole + decimals.slice(0, digits))
  }
  return pieces
}
