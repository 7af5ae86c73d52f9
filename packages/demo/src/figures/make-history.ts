import { type DemoUnit, demoYears, government, units, yearFactor } from '../county.ts'
import { makeRandom } from '../random.ts'
import { drawCases } from './draw-cases.ts'
import { drawProactive, firstStock, type Stock } from './draw-proactive.ts'
import { type Backlog, drawRequests } from './draw-requests.ts'
import { drawStatistics } from './draw-statistics.ts'
import { addFigures, type Figures } from './figures.ts'
import { isOdd } from './is-odd.ts'

/** What each unit counted in each year, free of any fault: `figuresOf('education', 2021)`. */
export type FiguresOf = (unitId: string, year: number) => Figures

/** Ten years of the whole county. Requests left open, documents in force and listed items pass from year to year. */
export function makeHistory(seed: number): FiguresOf {
  const own = (_: number, figures: Figures) => figures
  const histories = new Map(units.map((unit) => [unit.id, historyOf(unit, seed, own)]))
  const sums = new Map<number, Figures>(demoYears.map((year) => [year, addFigures([...histories.values()].map((history) => at(history, year)))]))
  const whole = (year: number, figures: Figures) => addFigures([sums.get(year) ?? {}, figures])
  const office = historyOf(government, seed, whole)
  histories.set(government.id, new Map(demoYears.map((year) => [year, whole(year, at(office, year))])))
  return (unitId, year) => at(at(histories, unitId), year)
}

/** `wholeOf`: what the body reports for a year, given what its own office counted. */
function historyOf(unit: DemoUnit, seed: number, wholeOf: (year: number, figures: Figures) => Figures): Map<number, Figures> {
  let backlog: Backlog = {}
  let stock: Stock = firstStock(unit, makeRandom(seed, unit.id, 'stock'))
  const history = new Map<number, Figures>()
  let before: Figures = {}
  for (const year of demoYears) {
    const draw = (attempt: number): { figures: Figures; backlog: Backlog; stock: Stock } => {
      const random = (what: string) => makeRandom(seed, unit.id, year, what, attempt)
      const requests = drawRequests(unit, yearFactor[year], backlog, random('requests'))
      const cases = drawCases(requests.figures, year, before, random('cases'))
      const proactive = drawProactive(unit, yearFactor[year], stock, random('proactive'))
      const since2019 = { ...requests.figures, ...cases, ...proactive.figures }
      const figures = { ...since2019, ...drawStatistics(unit, since2019, random('statistics')) }
      return { figures, backlog: requests.backlog, stock: proactive.stock }
    }
    const last = before
    const drawn = drawUntil(draw, ({ figures }) => !isOdd(year, wholeOf(year, figures), wholeOf(year - 1, last)))
    history.set(year, drawn.figures)
    ;({ figures: before, backlog, stock } = drawn)
  }
  return history
}

/** The first draw that will do; after some there is none to be had. */
function drawUntil<T>(draw: (attempt: number) => T, isFit: (drawn: T) => boolean): T {
  for (let attempt = 0; attempt < 50; attempt++) {
    const drawn = draw(attempt)
    if (isFit(drawn)) return drawn
  }
  throw new RangeError('the county cannot be drawn: chance gives nothing but odd years')
}

function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`nothing was drawn for ${String(key)}`)
  return value
}
