import type { RowTrace } from '../match/row-trace.ts'
import type { Slot } from '../match/slot.ts'
import type { Folded } from '../text/fold.ts'
import type { ExplainedCell } from './explanation.ts'

type Printed = Exclude<Slot, { state: 'absent' }>

/** The cells of a row as they stand on the page, with those that hold one of its columns marked; none for a column that there is not. */
export function explainCells({ cells, chosen }: RowTrace, column: number, folded: Folded): ExplainedCell[] {
  const readings = chosen?.readings.list ?? []
  const own = readings.flatMap((reading) => reading[column] ?? []).filter(isPrinted)
  const row = cells.length > 0 ? cells : (readings[0] ?? []).filter(isPrinted).map(cellOf)
  return row.map(({ kind, text, from, to }) => ({
    kind,
    text,
    span: folded.spanOf(from, to),
    isOwn: own.some((slot) => (from === to || slot.from === slot.to ? slot.from === from && slot.to === to : slot.from < to && from < slot.to)),
  }))
}

function isPrinted(slot: Slot): slot is Printed {
  return slot.state !== 'absent'
}

/** A row that was read by the form's order has no cells beside its label; its numbers stand where the reading found them. */
function cellOf({ state, raw, from, to }: Printed): { kind: ExplainedCell['kind']; text: string; from: number; to: number } {
  return { kind: state, text: raw, from, to }
}
