import type { Equation, FigureKey } from '@gongkai/shared'
import type { OpenRow } from './choose-readings.ts'

/** How many steps the search takes before it gives up and says so. */
const patience = 60_000

/** An equation as places in the list of values. */
interface Balance {
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/**
 * For each open row the readings (as places in its list) that stand in at least one choice of readings for all rows under which no
 * equation fails; an equation with a gap in it does not fail. Null where the search was given up. What is looked for is one choice
 * for each reading, not all choices there are: of rows that lost a cell there may be more than could ever be listed.
 */
export function supportedReadings(
  rows: readonly OpenRow[],
  equations: readonly Equation[],
  fixed: ReadonlyMap<FigureKey, number>,
): ReadonlySet<number>[] | null {
  const search = new Search(rows, equations, fixed)
  const supported = rows.map(() => new Set<number>())
  for (const [at, row] of rows.entries()) {
    for (let reading = 0; reading < row.readings.list.length; reading += 1) {
      if (supported[at]?.has(reading)) continue
      const choice = search.choiceWith(at, reading)
      if (choice === 'given up') return null
      choice?.forEach((chosen, other) => {
        supported[other]?.add(chosen)
      })
    }
  }
  return supported
}

class Search {
  /** NaN where nothing is known, which makes every sum unknown. */
  private readonly values: number[]
  private readonly readings: readonly (readonly (readonly number[])[])[]
  private readonly places: readonly (readonly number[])[]
  private readonly balances: readonly (readonly Balance[])[]
  private steps = 0
  /** The reading that is asked for. */
  private first = 0

  constructor(rows: readonly OpenRow[], equations: readonly Equation[], fixed: ReadonlyMap<FigureKey, number>) {
    const index = new Map<FigureKey, number>()
    const placeOf = (key: FigureKey) => {
      const place = index.get(key) ?? index.size
      index.set(key, place)
      return place
    }
    this.places = rows.map((row) => row.keys.map(placeOf))
    const rowOf = new Map(rows.flatMap(({ keys }, row) => keys.map((key) => [key, row] as const)))
    const balances: Balance[][] = rows.map(() => [])
    for (const { left, right } of equations) {
      const touched = new Set([...left, ...right].map((key) => rowOf.get(key)))
      const balance = { left: left.map(placeOf), right: right.map(placeOf) }
      for (const row of touched) if (row !== undefined) balances[row]?.push(balance)
    }
    this.balances = balances
    this.readings = rows.map(({ readings }) =>
      readings.list.map((reading) => reading.map((slot) => (slot.state === 'number' ? slot.value : Number.NaN))),
    )
    this.values = new Array<number>(index.size).fill(Number.NaN)
    for (const [key, value] of fixed) if (index.has(key)) this.values[index.get(key) as number] = value
  }

  /** A choice of readings for all rows with this one among them; null where there is none. */
  choiceWith(row: number, reading: number): readonly number[] | null | 'given up' {
    const order = [row, ...this.readings.map((_, at) => at).filter((at) => at !== row)]
    const choice = this.readings.map(() => -1)
    this.first = reading
    const found = this.take(order, 0, choice, reading)
    for (const own of this.places) for (const place of own) this.values[place] = Number.NaN
    if (this.steps > patience) return 'given up'
    return found ? choice : null
  }

  private take(order: readonly number[], depth: number, choice: number[], only: number | null): boolean {
    if (depth === order.length) return true
    const row = order[depth] as number
    const list = this.readings[row] as readonly (readonly number[])[]
    const own = this.places[row] as readonly number[]
    for (let turn = 0; turn < (only === null ? list.length : 1); turn += 1) {
      // Rows that lost the same cell have the same readings: to begin with another one each time leaves a gap in every sum soonest, and
      // to begin with others for each reading that is asked for finds a choice for many of them at once.
      const reading = only ?? (this.first + turn + depth) % list.length
      this.steps += 1
      if (this.steps > patience) return false
      const values = list[reading] as readonly number[]
      for (let column = 0; column < own.length; column += 1) this.values[own[column] as number] = values[column] as number
      choice[row] = reading
      if (!this.fails(row) && this.take(order, depth + 1, choice, null)) return true
    }
    for (const place of own) this.values[place] = Number.NaN
    return false
  }

  private fails(row: number): boolean {
    for (const { left, right } of this.balances[row] as readonly Balance[]) if (Math.abs(this.sum(left) - this.sum(right)) > 0) return true
    return false
  }

  private sum(places: readonly number[]): number {
    let sum = 0
    // What is not known stays so, whatever is added.
    for (let at = 0; at < places.length && !Number.isNaN(sum); at += 1) sum += this.values[places[at] as number] as number
    return sum
  }
}
