import type { Cell } from './cell.ts'

/** A cell with nothing in it may be a merged label's; one with «/» or «无» is a value's. */
export function isEmpty(cell: Cell): boolean {
  return cell.kind === 'blank' && cell.text === ''
}
