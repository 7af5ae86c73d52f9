import type { Slot } from './slot.ts'

/** True where two readings say the same of a column: the same number at the same place, or the same reason why there is none. */
export function sameSlot(a: Slot, b: Slot): boolean {
  if (a.state === 'number' && b.state === 'number') return a.value === b.value && a.from === b.from && a.to === b.to
  return a.state === b.state
}
