import type { FormId, Part } from '@gongkai/shared'
import { makeRandom, type Random } from '../../packages/demo/src/random.ts'
import { type Damage, damages } from './damages.ts'
import { type Blanking, blankings } from './draw-blanks.ts'
import type { Scale } from './draw-figures.ts'
import { type Layout, layouts } from './layouts.ts'

/** The form of each table of a document. */
type Forms = Partial<Record<Part, FormId>>

/** What a document will be, before a number of it is drawn. */
export interface Plan {
  readonly seed: number
  readonly year: number
  readonly forms: Forms
  readonly layout: Layout
  readonly blanking: Blanking
  readonly scale: Scale
  readonly broken: boolean
  readonly damages: readonly Damage[]
  readonly spaced: boolean
  readonly tags: readonly string[]
}

const whole = (form: FormId): Forms => ({ proactive: form, requests: form, cases: form })
const kinds: readonly { id: string; year: number; forms: Forms }[] = [
  { id: '2014', year: 2016, forms: { statistics2014: 'STAT_2014' } },
  { id: '2019', year: 2020, forms: whole('FMT_2019') },
  { id: '2021', year: 2023, forms: whole('FMT_2021') },
  { id: 'mixed', year: 2022, forms: { ...whole('FMT_2019'), proactive: 'FMT_2021' } },
]

const scales: readonly Scale[] = [
  { noughts: 0.95, most: 9 },
  { noughts: 0.85, most: 99 },
  { noughts: 0.5, most: 40 },
  { noughts: 0.2, most: 3000 },
]

/** Of a kind of damage to rows there is at most one in a document. */
const toRows = ['cell-lost', 'cell-added', 'unknown-row', 'row-twice', 'short-row-twice']

/** Decides by chance what one document will be. The same seed gives the same plan. */
export function drawPlan(seed: number): Plan {
  const random = makeRandom(seed, 'plan')
  const layout = random.pick(layouts)
  const kind = random.pick(kinds.filter(({ forms }) => !layout.only || layout.only.parts.some((part) => forms[part])))
  const blanking = random.chance(0.5) ? 'none' : random.pick(blankings.filter((one) => layout.shows !== 'joined' || one !== 'signs'))
  const drawn = drawDamages(layout, random)
  const broken = random.chance(0.15)
  const tags = [
    `layout:${layout.id}`,
    `form:${kind.id}`,
    `blanks:${blanking}`,
    ...drawn.map(({ id }) => `damage:${id}`),
    ...(broken ? ['sums:broken'] : []),
  ]
  const scale = random.pick(layout.shows === 'joined' ? scales.slice(0, 2) : scales)
  return { seed, year: kind.year, forms: kind.forms, layout, blanking, scale, broken, damages: drawn, spaced: random.chance(0.5), tags }
}

function drawDamages(layout: Layout, random: Random): Damage[] {
  const possible = damages.filter(({ may }) => may(layout))
  const drawn = new Set(Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, () => random.pick(possible)))
  const rows = [...drawn].filter(({ id }) => toRows.includes(id))
  for (const extra of rows.slice(1)) drawn.delete(extra)
  return damages.filter((damage) => drawn.has(damage))
}
