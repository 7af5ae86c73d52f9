import { equationsOf, type FigureKey, type Form, type FormTable, rowKeys } from '@gongkai/shared'
import type { Random } from '../../packages/demo/src/random.ts'

/** How large counts are: the share of noughts, and the most that another cell holds. */
export interface Scale {
  readonly noughts: number
  readonly most: number
}

/** Counts for each cell of one table of a form, all of whose identities hold. */
export function drawFigures(form: Form, table: FormTable, scale: Scale, random: Random): Map<FigureKey, number> {
  const figures = new Map<FigureKey, number>()
  for (const block of table.blocks) {
    for (const row of block.rows) {
      rowKeys(table.part, block, row).forEach((key, at) => {
        const column = block.columns[at]
        const count = random.chance(scale.noughts) ? 0 : random.int(1, random.chance(0.8) ? Math.min(9, scale.most) : scale.most)
        figures.set(key, column?.signed && random.chance(0.4) ? -count : column?.decimal || row.decimal ? decimal(count, random) : count)
      })
    }
  }
  if (table.part === 'requests') balance(table, figures)
  for (let round = 0; round < 3; round += 1) addUp(form, table, figures)
  return figures
}

function decimal(count: number, random: Random): number {
  return random.chance(0.5) ? count : Number((count + random.int(1, 99) / 100).toFixed(2))
}

/** Everything but A1 is a sum on the right of its parts; A1 is kept by {@link balance} column by column. */
function addUp(form: Form, table: FormTable, figures: Map<FigureKey, number>): void {
  for (const { identity, left, right } of equationsOf(form)) {
    if (identity.part !== table.part || right.length !== 1) continue
    figures.set(right[0] as FigureKey, add(left, figures))
  }
}

/** What came in is what went out: handled this year and carried forward, less carried over. */
function balance(table: FormTable, figures: Map<FigureKey, number>): void {
  const block = table.blocks[0]
  for (const column of block?.columns ?? []) {
    if (column.key === 'total') continue
    const key = (row: string) => `requests.${row}.${column.key}`
    const outcomes = (block?.rows ?? []).filter((row) => row.disposition).map((row) => key(row.key))
    const out = add(outcomes, figures) + (figures.get(key('carriedForward')) ?? 0)
    const over = Math.min(out, figures.get(key('carriedOver')) ?? 0)
    figures.set(key('carriedOver'), over)
    figures.set(key('newReceived'), out - over)
  }
}

function add(keys: readonly FigureKey[], figures: ReadonlyMap<FigureKey, number>): number {
  return keys.reduce((sum, key) => sum + (figures.get(key) ?? 0), 0)
}
