import { type Day, type FigureKey, type FormId, type FormParts, figureKeysOf, formDue, formIds, forms, type Part, parts } from '@gongkai/shared'
import type { DemoUnit } from '../county.ts'
import type { Effect, ProseOrders } from '../faults/planned.ts'
import type { Figures } from '../figures/figures.ts'
import { makeRandom, type Random } from '../random.ts'
import type { Edition } from './edition.ts'

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
    heading: effect.heading ?? null,
    stray: effect.stray ?? false,
    publishedOn: effect.publishedOn ?? (effect.signedOn ? null : dates.publishedOn),
    signedOn: effect.signedOn ?? (effect.publishedOn ? null : dates.signedOn),
    prose: mergeOrders(effects),
    layout: effect.layout ?? null,
  }
}

function mergeOrders(effects: readonly Effect[]): ProseOrders {
  return Object.assign({}, ...effects.map(({ prose }) => prose))
}

function partsOf(year: number, override: Effect['forms']): FormParts {
  const whole = typeof override === 'string' ? override : formDue(year)
  const formOf = (part: Part): FormId | null => (whole && forms[whole].tables.some((table) => table.part === part) ? whole : null)
  const due = Object.fromEntries(parts.map((part) => [part, formOf(part)])) as Record<Part, FormId | null>
  return typeof override === 'object' ? { ...due, ...override } : due
}

function changeFigures(figures: Figures, { change = {}, set = {} }: Effect): Figures {
  const added = Object.entries(change).map(([key, difference]) => [key, (figures[key] ?? 0) + difference])
  return { ...figures, ...Object.fromEntries(added), ...set }
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
function drawDates(unit: DemoUnit, year: number, version: number, random: Random): { publishedOn: Day | null; signedOn: Day | null } {
  const latest = unit.kind === 'DEPARTMENT' && year >= 2019 ? 29 : unit.kind === 'GOVERNMENT' ? 80 : 66
  const signed = random.int(5, latest - 3)
  const published = signed + random.int(0, 3)
  const labelled = random.chance(0.85)
  return {
    publishedOn: labelled ? dayOf(year + 1, published + (version - 1) * 2) : null,
    signedOn: !labelled || random.chance(0.35) ? dayOf(year + 1, signed) : null,
  }
}

/** The day with this number in the year, 1 for 1 January. */
function dayOf(year: number, ordinal: number): Day {
  return new Date(Date.UTC(year, 0, ordinal)).toISOString().slice(0, 10)
}
