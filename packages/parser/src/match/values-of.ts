import type { FigureKey } from '@gongkai/shared'
import type { Reading } from './slot.ts'

/** The numbers that one reading gives to the columns of its row. */
export function valuesOf(keys: readonly FigureKey[], reading: Reading): Map<FigureKey, number> {
  return new Map(reading.flatMap((slot, at) => (slot.state === 'number' ? [[keys[at] as FigureKey, slot.value] as const] : [])))
}
