import type { Ambiguity, Figure, FigureKey, How, Span } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import type { OpenRow } from './choose-readings.ts'
import { sameSlot } from './same-slot.ts'
import type { Reading, Slot } from './slot.ts'

/** At most this many readings are told with an ambiguity. */
const told = 20

/** A row's figures: a cell in which all readings agree is read, the others are ambiguous with their candidates. */
export function figuresOfRow(row: OpenRow, folded: Folded): { figures: Figure[]; ambiguity: Ambiguity | null } {
  const { list, complete } = row.readings
  const only = complete && list.length === 1 ? (list[0] as Reading) : null
  if (only) return { figures: row.keys.map((key, column) => settled(key, only[column] as Slot, folded)), ambiguity: null }
  const whole = extent(list, folded)
  const figures = row.keys.map((key, column) => {
    const slots = list.map((reading) => reading[column] as Slot)
    const [first] = slots as [Slot]
    return complete && slots.every((slot) => sameSlot(slot, first)) ? settled(key, first, folded) : open(key, slots, whole)
  })
  const cells = figures.filter((figure) => figure.state === 'ambiguous').map((figure) => figure.key)
  if (cells.length === 0) return { figures, ambiguity: null }
  const columns = cells.map((key) => row.keys.indexOf(key))
  const solutions = list.slice(0, told).map((reading) => columns.map((column) => numberOf(reading[column] as Slot)))
  return { figures, ambiguity: { cells, count: list.length, complete, solutions } }
}

function numberOf(slot: Slot): number | null {
  return slot.state === 'number' ? slot.value : null
}

function settled(key: FigureKey, slot: Slot, folded: Folded): Figure {
  if (slot.state === 'absent') return { key, state: 'absent', value: null, raw: '', span: null, how: 'read' }
  const span = folded.spanOf(slot.from, slot.to)
  if (slot.state !== 'number') return { key, state: slot.state, value: null, raw: slot.raw, span, how: 'read' }
  const figure: Figure = { key, state: 'number', value: slot.value, raw: slot.raw, span, how: slot.how }
  return slot.unit === '' ? figure : { ...figure, unit: slot.unit }
}

function open(key: FigureKey, slots: readonly Slot[], { span, raw }: Extent): Figure {
  const candidates = [...new Set(slots.map(numberOf))].sort((a, b) => (a ?? -1) - (b ?? -1))
  const how: How = slots.some((slot) => slot.state === 'number' && slot.how === 'split') ? 'split' : 'read'
  return { key, state: 'ambiguous', value: null, raw, span, how, candidates }
}

interface Extent {
  readonly span: Span
  readonly raw: string
}

/** The whole stretch that the row's readings are about. */
function extent(list: readonly Reading[], folded: Folded): Extent {
  let [from, to] = [folded.text.length, 0]
  for (const reading of list) {
    for (const slot of reading) {
      if (slot.state === 'absent') continue
      from = Math.min(from, slot.from)
      to = Math.max(to, slot.to)
    }
  }
  return { span: folded.spanOf(from, to), raw: folded.text.slice(from, to).trim() }
}
