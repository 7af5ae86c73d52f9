import type { Readings, Slot } from '../match/slot.ts'
import type { ExplainedReadings, ExplainedValue } from './explanation.ts'

/** At most this many readings are told. */
const told = 20

/** Readings as values, a column each. */
export function explainReadings({ list, complete }: Readings): ExplainedReadings {
  return { count: list.length, complete, first: list.slice(0, told).map((reading) => reading.map(saidBy)) }
}

function saidBy(slot: Slot): ExplainedValue {
  return slot.state === 'number' ? slot.value : slot.state
}
