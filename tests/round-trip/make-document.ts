import { equationsOf, type FigureKey, type FormTable, forms, type Part, rowKeys } from '@gongkai/shared'
import { makeRandom, type Random } from '../../packages/demo/src/random.ts'
import type { GridTable } from '../../packages/demo/src/tables/grid-table.ts'
import { layOutTable } from '../../packages/demo/src/tables/lay-out-table.ts'
import { breakIdentity } from './break-identity.ts'
import { drawBlanks } from './draw-blanks.ts'
import { drawFigures } from './draw-figures.ts'
import type { Plan } from './draw-plan.ts'
import { type Layout, layoutOf } from './layouts.ts'
import { markFor, takeMarks } from './place-marks.ts'
import type { TruthDocument, TruthRow, TruthTable } from './truth.ts'
import { writeDocument } from './write-document.ts'

/** Draws the numbers of a plan and writes the document, with all that is true of it. */
export function makeDocument(plan: Plan): TruthDocument {
  const random = makeRandom(plan.seed, 'numbers')
  const entries = Object.entries(plan.forms).map(([part, id]) => ({ part: part as Part, form: forms[id], table: tableOf(id, part as Part) }))
  const written = new Map(entries.flatMap(({ form, table }) => [...writeFigures(plan, form, table, random)]))
  const keys = [...written.keys()]
  const print = (key: FigureKey) => {
    const text = written.get(key) ?? ''
    return text === '' ? '' : text + markFor(keys.indexOf(key))
  }
  const grids = new Map(
    entries.map(({ part, form }) => {
      const grid = layOutTable(form, part, print)
      return [part, plan.damages.reduce((left, { toGrid }) => toGrid?.(left, random) ?? left, grid)]
    }),
  )
  const marked = writeDocument(plan.year, grids, plan.layout, plan.spaced, (part, text) =>
    part === 'cases' ? text : plan.damages.reduce((left, { toTable }) => toTable?.(left, random) ?? left, text),
  )
  const damaged = plan.damages.reduce((left, { toText }) => toText?.(left, random) ?? left, marked)
  const { text, places } = takeMarks(damaged, keys, written)
  const shown = new Map([...written].filter(([key, value]) => value === '' || places.has(key)))
  const tables = entries.map(({ part, form, table }): TruthTable => {
    const layout = layoutOf(plan.layout, part)
    const rows = rowsOf(table).map((row) => truthRow(row, shown, grids.get(part), layout))
    return { form: form.id, part, rows, torn: layout.shows === 'torn' }
  })
  return { seed: plan.seed, tags: plan.tags, tables, text, places }
}

function tableOf(id: keyof typeof forms, part: Part): FormTable {
  const table = forms[id].tables.find((one) => one.part === part)
  if (!table) throw new RangeError(`${id} has no table ${part}`)
  return table
}

/** The keys of each row; the rows of table 4 stand side by side and are one. */
function rowsOf(table: FormTable): FigureKey[][] {
  const rows = table.blocks.flatMap((block) => block.rows.map((row) => rowKeys(table.part, block, row)))
  return table.layout === 'across' ? [rows.flat()] : rows
}

function writeFigures(plan: Plan, form: (typeof forms)[keyof typeof forms], table: FormTable, random: Random): Map<FigureKey, string> {
  const whole = drawFigures(form, table, plan.scale, random)
  const equations = equationsOf(form).filter(({ identity }) => identity.part === table.part)
  const figures = plan.broken ? breakIdentity(whole, equations, random) : whole
  const blanks = drawBlanks(plan.blanking, [...figures.keys()], random)
  const joined = layoutOf(plan.layout, table.part).shows === 'joined'
  const style = { plus: !joined && random.chance(0.3), commas: !joined && random.chance(0.3), wide: !joined && random.chance(0.1) }
  return new Map([...figures].map(([key, value]) => [key, blanks.get(key) ?? writeNumber(key, joined ? Math.floor(Math.abs(value)) : value, style)]))
}

function writeNumber(key: FigureKey, value: number, { plus, commas, wide }: { plus: boolean; commas: boolean; wide: boolean }): string {
  const [units = '', decimals] = String(value).split('.')
  const grouped = commas ? units.replace(/\B(?=(\d{3})+$)/g, ',') : units
  const text = `${plus && value > 0 && key.endsWith('.change') ? '+' : ''}${grouped}${decimals ? `.${decimals}` : ''}`
  return wide ? text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text
}

/** What a grid's row still shows of these figures. */
function truthRow(keys: readonly FigureKey[], shown: ReadonlyMap<FigureKey, string>, grid: GridTable | undefined, layout: Layout): TruthRow {
  const row = grid?.rows.find((one) => one.some((item) => item.key !== undefined && keys.includes(item.key))) ?? []
  const cells = row.slice(row.findIndex((item) => item.key !== undefined)).map(({ key }) => (key === undefined ? '' : shown.get(key)))
  const left = new Set(row.map(({ key }) => key))
  return {
    keys,
    written: keys.map((key) => (left.has(key) ? (shown.get(key) ?? '') : '')),
    items: cells.filter((text) => text !== undefined && (layout.shows === 'cells' || text !== '')) as string[],
    joined: layout.shows === 'joined',
    gap: layout.countsBlanks ? 'blank' : 'absent',
  }
}
