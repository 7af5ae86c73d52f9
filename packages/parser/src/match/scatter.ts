import type { Reading, Slot } from './slot.ts'

/** Adds every way to keep the slots in order among so many columns, with `gap` where none is put, until the list holds `most`. */
export function scatter(slots: readonly Slot[], width: number, gap: Slot, list: Reading[], most: number): void {
  const visit = (column: number, next: number, row: readonly Slot[]): void => {
    if (list.length >= most) return
    if (column === width) {
      list.push(row)
      return
    }
    const slot = slots[next]
    if (slot) visit(column + 1, next + 1, [...row, slot])
    if (width - column > slots.length - next) visit(column + 1, next, [...row, gap])
  }
  visit(0, 0, [])
}
