import {
  type Figure,
  type FigureKey,
  type FigureState,
  type FormId,
  type FormParts,
  figureKeysOf,
  forms,
  type How,
  type Part,
  parts,
} from '@gongkai/shared'

/**
 * The figures of a report, column by column, so that what goes without saying costs nothing: a key that stands where the form has
 * it, a value that is what the characters say, a span as long as its characters.
 */
export interface FigureColumns {
  /** One letter a figure. */
  readonly state: string
  readonly how: string
  readonly raw: readonly string[]
  /** Start, counted from the end of the figure before it; null without a span. */
  readonly gap: readonly (number | null)[]
  /** [position, …] of the figures that differ from what goes without saying. */
  readonly key: readonly [number, FigureKey][]
  readonly length: readonly [number, number][]
  readonly value: readonly [number, number | null][]
  readonly candidates: readonly [number, readonly (number | null)[]][]
  readonly unit: readonly [number, string][]
}

const stateLetters: Readonly<Record<FigureState, string>> = { number: 'n', blank: 'b', absent: 'a', unreadable: 'u', ambiguous: 'm' }
const howLetters: Readonly<Record<How, string>> = { read: 'r', split: 's', narrative: 'n' }
const stateOf = inverse(stateLetters)
const howOf = inverse(howLetters)

function inverse<T extends string>(letters: Readonly<Record<T, string>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries<string>(letters).map(([word, letter]) => [letter, word as T]))
}

/** Every key that a document with these tables may have, in printed order. */
function keysOf(formParts: FormParts): readonly FigureKey[] {
  const used = parts.map((part) => formParts[part])
  const name = used.join()
  const keys = keysByForms.get(name) ?? parts.flatMap((part, at) => keysOfTable(part, used[at] ?? null))
  keysByForms.set(name, keys)
  return keys
}

/** A recheck unpacks a hundred thousand reports, which use a dozen combinations of forms. */
const keysByForms = new Map<string, readonly FigureKey[]>()

function keysOfTable(part: Part, form: FormId | null): FigureKey[] {
  return form ? figureKeysOf(forms[form]).filter((key) => key.startsWith(`${part}.`)) : []
}

const plainDigits = /^\d{1,15}$/
const valueSaid = (state: FigureState, raw: string) => (state === 'number' && plainDigits.test(raw) ? Number(raw) : null)

/** Lays figures out in columns; `fromColumns` with the same form parts gives them back exactly, in the same order. */
export function toColumns(figures: readonly Figure[], formParts: FormParts): FigureColumns {
  const keys = keysOf(formParts)
  const indexed = figures.map((figure, at) => ({ at, ...figure }))
  let end = 0
  const gap = figures.map(({ span }) => {
    if (!span) return null
    const distance = span.start - end
    end = span.end
    return distance
  })
  return {
    state: figures.map(({ state }) => stateLetters[state]).join(''),
    how: figures.map(({ how }) => howLetters[how]).join(''),
    raw: figures.map(({ raw }) => raw),
    gap,
    key: indexed.filter(({ at, key }) => key !== keys[at]).map(({ at, key }) => [at, key]),
    length: indexed.flatMap(({ at, span, raw }) => (span && span.end - span.start !== raw.length ? [[at, span.end - span.start]] : [])),
    value: indexed.filter(({ state, raw, value }) => value !== valueSaid(state, raw)).map(({ at, value }) => [at, value]),
    candidates: indexed.flatMap(({ at, candidates }) => (candidates ? [[at, candidates]] : [])),
    unit: indexed.flatMap(({ at, unit }) => (unit === undefined ? [] : [[at, unit]])),
  }
}

/** The figures that `toColumns` laid out. Throws where the columns do not fit one another. */
export function fromColumns(columns: FigureColumns, formParts: FormParts): Figure[] {
  const keys = keysOf(formParts)
  const [key, length, value] = [new Map(columns.key), new Map(columns.length), new Map(columns.value)]
  const [candidates, unit] = [new Map(columns.candidates), new Map(columns.unit)]
  let end = 0
  return columns.raw.map((raw, at) => {
    const [figureKey, state, how, gap] = [key.get(at) ?? keys[at], stateOf[columns.state[at] ?? ''], howOf[columns.how[at] ?? ''], columns.gap[at]]
    if (figureKey === undefined || !state || !how || gap === undefined) throw new Error(`Stored figures are damaged: entry ${at} is not complete.`)
    const start = gap === null ? null : end + gap
    if (start !== null) end = start + (length.get(at) ?? raw.length)
    const own = value.get(at)
    return {
      key: figureKey,
      state,
      value: own === undefined ? valueSaid(state, raw) : own,
      raw,
      span: start === null ? null : { start, end },
      how,
      ...(candidates.has(at) && { candidates: candidates.get(at) ?? [] }),
      ...(unit.has(at) && { unit: unit.get(at) ?? '' }),
    }
  })
}
