import type { Part } from '@gongkai/shared'
import { makeRandom } from '../random.ts'
import { decidesDigits } from '../render/decides-digits.ts'
import { htmlLayouts, type LayoutId, textLayouts } from '../render/text-layouts.ts'
import type { GridTable } from '../tables/grid-table.ts'
import type { Edition } from './edition.ts'

/** How often each layout is met among townships and bureaus. */
const shares: readonly (readonly [LayoutId, number])[] = [
  ['lines', 13],
  ['tab-lines', 19],
  ['bars', 17],
  ['bar-ends', 8],
  ['bars-between', 3],
  ['markdown', 6],
  ['run-together', 14],
  ['tabs', 8],
  ['one-line', 4],
  ['one-run', 4],
  ['pdf-rows', 5],
  ['html-cms', 10],
  ['html-word', 6],
]

/** A body keeps its layout for some years; a table that the layout cannot hold goes to one that can. */
export function chooseLayout(seed: number, edition: Edition, tables: ReadonlyMap<Part, GridTable>): LayoutId {
  const known = shares.find(([id]) => id === edition.layout)?.[0]
  if (known) return known
  const period = [2018, 2020, 2022, 2025].findIndex((last) => edition.year <= last)
  const random = makeRandom(seed, edition.unit.id, period, 'layout')
  const possible = shares.filter(([id]) => holds(id, edition, tables))
  const wanted = random.weighted(shares)
  return possible.some(([id]) => id === wanted) ? wanted : random.weighted(possible)
}

function holds(id: LayoutId, edition: Edition, tables: ReadonlyMap<Part, GridTable>): boolean {
  const blanks = Object.keys(edition.blanks).length > 0
  if (id === 'run-together' || id === 'one-run') return !blanks && tables.size > 0 && [...tables.values()].every(decidesDigits)
  return !blanks || (htmlLayouts as readonly string[]).includes(id) || textLayouts[id as keyof typeof textLayouts].keepsBlanks
}
