import type { FigureKey } from '@gongkai/shared'
import type { Reading } from './slot.ts'

/** The numbers that one reading gives to the columns of its row. */
export function valuesOf(keys: readonly FigureKey[], reading: Reading): Map<FigureKey, number> {
  const values = new Map<FigureKey, number>()
  reading.forEach((slot, at) => {
    if (slot.state === 'number') values.set(keys[at] as FigureKey, slot.value)
  })
  return values
}
