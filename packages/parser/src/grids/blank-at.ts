import type { Cell } from './cell.ts'

/** An empty cell at a place of the folded text that has no character of its own. */
export function blankAt(place: number): Cell {
  return { kind: 'blank', text: '', from: place, to: place, digits: null, unit: '', startsRow: false, besideLabel: false, touchesLabel: false }
}
