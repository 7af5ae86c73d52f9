import { type DemoUnit, demoYears, government, units, yearFactor } from '../county.ts'
import { makeRandom } from '../random.ts'
import { drawCases } from './draw-cases.ts'
import { drawProactive, firstStock, type Stock } from './draw-proactive.ts'
import { type Backlog, drawRequests } from './draw-requests.ts'
import { drawStatistics } from './draw-statistics.ts'
import { addFigures, type Figures } from './figures.ts'

/** What each unit counted in each year, free of any fault: `figuresOf('education', 2021)`. */
export type FiguresOf = (unitId: string, year: number) => Figures

/** Ten years of the whole county. Requests left open, documents in force and listed items pass from year to year. */
export function makeHistory(seed: number): FiguresOf {
  const histories = new Map([...units, government].map((unit) => [unit.id, historyOf(unit, seed)]))
  const whole = new Map(demoYears.map((year) => [year, addFigures([...histories.values()].map((history) => at(history, year)))]))
  histories.set(government.id, whole)
  return (unitId, year) => at(at(histories, unitId), year)
}

function historyOf(unit: DemoUnit, seed: number): Map<number, Figures> {
  let backlog: Backlog = {}
  let stock: Stock = firstStock(unit, makeRandom(seed, unit.id, 'stock'))
  const history = new Map<number, Figures>()
  for (const year of demoYears) {
    const random = (what: string) => makeRandom(seed, unit.id, year, what)
    const requests = drawRequests(unit, yearFactor[year], backlog, random('requests'))
    const cases = drawCases(requests.figures, year, random('cases'))
    const proactive = drawProactive(unit, yearFactor[year], stock, random('proactive'))
    const since2019 = { ...requests.figures, ...cases, ...proactive.figures }
    history.set(year, { ...since2019, ...drawStatistics(unit, since2019, random('statistics')) })
    backlog = requests.backlog
    stock = proactive.stock
  }
  return history
}

function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key)
  if (value === undefined) throw new RangeError(`nothing was drawn for ${String(key)}`)
  return value
}
