import type { Planned } from './planned.ts'
import { proseNearMisses } from './prose-near-misses.ts'
import { tableNearMisses } from './table-near-misses.ts'
import { timeNearMisses } from './time-near-misses.ts'
import { yearNearMisses } from './year-near-misses.ts'

/** What looks like a fault and is none: no check may find it. */
export const nearMissPlan: readonly Planned[] = [...tableNearMisses, ...yearNearMisses, ...proseNearMisses, ...timeNearMisses]
