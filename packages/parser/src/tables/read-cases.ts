import { equationsOf, type FigureKey, type Form, type FormTable, rowKeys } from '@gongkai/shared'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { separatorsOf } from '../grids/separators.ts'
import { chooseReadings } from '../match/choose-readings.ts'
import { endOfCells } from '../match/end-of-cells.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import { readingsOf } from '../match/readings-of.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'
import type { TableReading } from './table-reading.ts'

/** The head of table 4 as a run of its words, whole or cut over lines; the values come after the last of them. */
const head = /(?:未经复议直接起诉|复议后起诉|行政复议|行政诉讼|结果|维持|纠正|其他|尚未|审结|总计|合计){8,}/g
const wanted = ['维持', '纠正', '审结']

/** Reads table 4, whose rows stand side by side: fifteen cells after the head. Null where there is no such table. */
export function readCases(form: Form, table: FormTable, page: Ideographs, folded: Folded): TableReading | null {
  const found = [...page.text.matchAll(head)].find((match) => wanted.every((word) => match[0].includes(word)))
  if (!found) return null
  const from = page.places[found.index] ?? 0
  const last = page.places[found.index + found[0].length - 1] ?? from
  const to = endOfCells(folded.text, last + 1)
  const separators = separatorsOf(folded.text.slice(from, to))
  const cells = afterHead(cellsOf(folded.text, { from: last, to, own: new Set([last]) }, separators))
  const keys = table.blocks.flatMap((block) => block.rows.flatMap((row) => rowKeys(table.part, block, row)))
  const equations = equationsOf(form).filter((equation) => equation.identity.part === table.part)
  const sums = equations.map((equation) => ({
    parts: equation.left.map((key) => keys.indexOf(key)),
    total: keys.indexOf(equation.right[0] as FigureKey),
  }))
  const rows = chooseReadings([{ keys, readings: readingsOf(cells, { width: keys.length, sums, fillers: 0 }) }], equations)
  const read = rows.map((row) => figuresOfRow(row, folded))
  return {
    part: table.part,
    form: form.id,
    figures: read.flatMap((row) => row.figures),
    ambiguities: read.flatMap((row) => (row.ambiguity ? [row.ambiguity] : [])),
    messages: [],
    from,
    to,
  }
}

/** Leaves out empty cells that close the head's own row. */
function afterHead(cells: readonly Cell[]): readonly Cell[] {
  const row = cells.findIndex((cell) => cell.startsRow)
  return row > 0 && cells.slice(0, row).every((cell) => cell.kind === 'blank') ? cells.slice(row) : cells
}
