import { type Day, type FigureKey, type FormId, type FormParts, figureKeysOf, formDue, formIds, forms, type Part, parts } from '@gongkai/shared'
import type { DemoUnit } from '../county.ts'
import type { Effect, ProseOrders } from '../faults/planned.ts'
import { type Figures, round4 } from '../figures/figures.ts'
import { makeRandom, type Random } from '../random.ts'
import type { Edition } from './edition.ts'

interface Dates {
  readonly publishedOn: Day | null
  readonly signedOn: Day | null
}

/** Puts the effects of planned faults and near misses into one publication. */
export function makeEdition(seed: number, unit: DemoUnit, year: number, version: number, drawn: Figures, effects: readonly Effect[]): Edition {
  const effect: Effect = Object.assign({}, ...effects)
  const formParts = partsOf(year, effect.forms)
  const figures = effects.reduce(changeFigures, drawn)
  const dates = drawDates(unit, year, version, makeRandom(seed, unit.id, year, version, 'dates'))
  return {
    unit,
    year,
    version,
    forms: formParts,
    figures,
    blanks: blanksOf(formParts, figures, effect.blank),
    pictures: effect.pictures ?? [],
    twice: effect.twice ?? null,
    secondPrinting: effect.secondPrinting ?? {},
    heading: effect.heading ?? null,
    stray: effect.stray ?? null,
    missingRows: effect.missingRows ?? [],
    extraRow: effect.extraRow ?? null,
    missingColumn: effect.missingColumn ?? null,
    publisher: effect.publisher ?? null,
    wording: effect.wording ?? {},
    damage: effect.damage ?? null,
    ...chooseDates(effect, dates),
    prose: mergeOrders(effects),
    layout: effect.layout ?? null,
  }
}

/** A planned day stands alone, the other one is left out; without a day of publication there is at least a signature. */
function chooseDates(effect: Effect, drawn: Dates & { readonly fallback: Day }): Dates {
  const { publishedOn, signedOn = null } = effect
  if (publishedOn === null) return { publishedOn, signedOn: signedOn ?? drawn.signedOn ?? drawn.fallback }
  if (publishedOn) return { publishedOn, signedOn }
  // Who published is told beside when.
  if (effect.publisher) return { ...drawn, publishedOn: drawn.publishedOn ?? drawn.fallback }
  return signedOn ? { publishedOn: null, signedOn } : drawn
}

/** What several plans say of one file, together; of the same thing the last. */
function mergeOrders(effects: readonly Effect[]): ProseOrders {
  const orders = effects.flatMap(({ prose }) => prose ?? [])
  const places = (['instead', 'besides', 'first'] as const).map((kind) => [kind, Object.assign({}, ...orders.map((order) => order[kind]))])
  return Object.assign({}, ...orders, Object.fromEntries(places))
}

function partsOf(year: number, override: Effect['forms']): FormParts {
  const whole = typeof override === 'string' ? override : formDue(year)
  const formOf = (part: Part): FormId | null => (whole && forms[whole].tables.some((table) => table.part === part) ? whole : null)
  const due = Object.fromEntries(parts.map((part) => [part, formOf(part)])) as Record<Part, FormId | null>
  return typeof override === 'object' ? { ...due, ...override } : due
}

function changeFigures(drawn: Figures, { change = {}, set = {}, noRequests, shifted = [] }: Effect): Figures {
  const figures = noRequests ? Object.fromEntries(Object.entries(drawn).filter(([key]) => !ofRequests.test(key))) : drawn
  const added = Object.entries(change).map(([key, difference]) => [key, round4((figures[key] ?? 0) + difference)] as const)
  const changed = { ...figures, ...Object.fromEntries(added), ...set }
  return shifted.reduce(shiftRow, changed)
}

const ofRequests = /^(?:requests|cases|statistics2014\.(?:requests|answer|review|litigation))\./

/** The row as it stands one cell too far to the left. */
function shiftRow(figures: Figures, row: string): Figures {
  return { ...figures, [`${row}.otherOrg`]: figures[`${row}.total`] ?? 0, [`${row}.total`]: 0 }
}

/** The cells that stay without a number, out of all cells that the edition's tables have. */
function blanksOf(formParts: FormParts, figures: Figures, blank: Effect['blank']): Edition['blanks'] {
  if (!blank) return {}
  const keys = parts.flatMap((part) => keysOf(formParts, part))
  const organisations = /^requests\..*\.(commercial|research|publicInterest|legalService|otherOrg)$/
  const rules: Record<NonNullable<Effect['blank']>, (key: string) => '' | '/' | null> = {
    partColumns: (key) => (/^(requests|cases)\./.test(key) && !key.endsWith('.total') ? '' : null),
    slashes: (key) => (organisations.test(key) ? '/' : null),
    zeros: (key) => ((figures[key] ?? 0) === 0 ? '' : null),
    website: (key) => (key === 'statistics2014.channel.website' ? '' : null),
  }
  return Object.fromEntries(keys.map((key) => [key, rules[blank](key)] as const).filter((entry): entry is [string, '' | '/'] => entry[1] !== null))
}

const keysByTable = new Map<string, readonly FigureKey[]>(
  formIds.flatMap((id) => parts.map((part) => [`${id} ${part}`, keysOfTable(id, part)] as const)),
)

function keysOfTable(id: FormId, part: Part): FigureKey[] {
  return figureKeysOf(forms[id]).filter((key) => key.startsWith(`${part}.`))
}

/** The figures of one table of a document, in printed order. */
export function keysOf(formParts: FormParts, part: Part): readonly FigureKey[] {
  return keysByTable.get(`${formParts[part]} ${part}`) ?? []
}

/** Days in the year after, in time for the kind of body; some files have no labelled day, some no signature. */
function drawDates(unit: DemoUnit, year: number, version: number, random: Random): Dates & { readonly fallback: Day } {
  const latest = unit.kind === 'DEPARTMENT' && year >= 2019 ? 29 : unit.kind === 'GOVERNMENT' ? 80 : 66
  const signed = random.int(5, latest - 3)
  const published = signed + random.int(0, 3)
  const labelled = random.chance(0.85)
  return {
    publishedOn: labelled ? dayOf(year + 1, published + (version - 1) * 2) : null,
    signedOn: !labelled || random.chance(0.35) ? dayOf(year + 1, signed) : null,
    fallback: dayOf(year + 1, signed),
  }
}

/** The day with this number in the year, 1 for 1 January. */
function dayOf(year: number, ordinal: number): Day {
  return new Date(Date.UTC(year, 0, ordinal)).toISOString().slice(0, 10)
}
