import type { DemoUnit } from '../county.ts'
import type { Random } from '../random.ts'
import { type Figures, round4 } from './figures.ts'

/** What table 2 carries from year to year: documents in force, documents disclosed, and items by row. */
export interface Stock {
  readonly inForce: number
  readonly disclosed: number
  readonly items: Readonly<Record<ItemRow, number>>
}

const itemRows = ['licences', 'otherManagementServices', 'penalties', 'coerciveMeasures', 'adminFees'] as const
type ItemRow = (typeof itemRows)[number]

/** Items on the lists of powers at the start: a township has a few, a bureau some tens. */
export function firstStock(unit: DemoUnit, random: Random): Stock {
  const few = unit.kind === 'DEPARTMENT' ? 34 : 6
  const items = {
    licences: unit.licences > 0 ? random.int(1, few) : 0,
    otherManagementServices: random.int(0, few * 2),
    penalties: unit.penalties > 0 ? random.int(1, few * 4) : 0,
    coerciveMeasures: unit.penalties > 5 ? random.int(1, 6) : 0,
    adminFees: unit.fees > 0 ? random.int(1, 4) : 0,
  }
  return { inForce: unit.documents, disclosed: unit.documents, items }
}

/** Table 2 of one year in the keys of both forms; stocks follow from last year's. */
export function drawProactive(unit: DemoUnit, factor: number, stock: Stock, random: Random): { figures: Figures; stock: Stock } {
  const figures: Record<string, number> = {}
  const issued = random.count(unit.documents / 6)
  const repealed = Math.min(stock.inForce + issued, random.count(unit.documents / 9))
  const inForce = stock.inForce + issued - repealed
  const disclosed = stock.disclosed + issued
  Object.assign(figures, documents({ issued, repealed, inForce, newlyMade: issued, newlyDisclosed: issued, totalDisclosed: disclosed }))
  const decisions = {
    licences: unit.licences,
    penalties: unit.penalties,
    coerciveMeasures: unit.penalties / 40,
    otherManagementServices: unit.licences / 3,
  }
  for (const [row, mean] of Object.entries(decisions)) figures[`proactive.${row}.decisions`] = random.count(mean * (0.6 + factor * 0.4))
  figures['proactive.adminFees.amount10kYuan'] = round4(unit.fees * (0.8 + random.next() * 0.4))
  const items = { ...stock.items }
  for (const row of itemRows) {
    const change = items[row] > 3 && random.chance(0.2) ? random.int(-2, 3) : 0
    figures[`proactive.${row}.lastYearItems`] = items[row]
    figures[`proactive.${row}.change`] = change
    items[row] += change
  }
  const bought = random.chance(unit.kind === 'DEPARTMENT' ? 0.8 : 0.25) ? random.int(1, 9) : 0
  figures['proactive.procurement.items'] = bought
  figures['proactive.procurement.amount'] = round4(bought * (3 + random.next() * 60))
  return { figures, stock: { inForce, disclosed, items } }
}

function documents(columns: Readonly<Record<string, number>>): Figures {
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [`proactive.normativeDocuments.${column}`, value]))
}
