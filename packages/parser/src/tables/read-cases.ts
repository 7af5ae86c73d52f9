import { equationsOf, type Form, type FormTable, rowKeys } from '@gongkai/shared'
import { withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { separatorsOf } from '../grids/separators.ts'
import { chooseReadings } from '../match/choose-readings.ts'
import { endOfCells } from '../match/end-of-cells.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import type { Habits } from '../match/habits.ts'
import { noFillers, readingsOf } from '../match/readings-of.ts'
import { sumsOf } from '../match/sums-of.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'
import type { TableReading } from './table-reading.ts'

/**
 * The head of table 4: a run of the characters of its words, which may be cut and mixed over lines. The values come after the last
 * of them. The chapter's own heading (…行政复议、行政诉讼情况) ends in other words and so is no part of it.
 */
const head = /[行政复议诉讼未经直接起后结果维持纠正其他尚审总合计]{16,}/g
const wanted = ['维', '持', '纠', '正', '尚', '审']

/** Reads table 4, whose rows stand side by side: fifteen cells after the head. Null where there is no such table. */
export function readCases(form: Form, table: FormTable, page: Ideographs, folded: Folded, habits: Habits): TableReading | null {
  const found = [...page.text.matchAll(head)].find((match) => wanted.every((unit) => match[0].includes(unit)))
  if (!found) return null
  const from = page.places[found.index] ?? 0
  const last = page.places[found.index + found[0].length - 1] ?? from
  const to = endOfCells(folded.text, last + 1)
  const separators = separatorsOf(folded.text.slice(from, to))
  const read = cellsOf(folded.text, { from: last, to, own: new Set([last]) }, separators).filter((cell) => cell.kind !== 'text')
  const keys = table.blocks.flatMap((block) => block.rows.flatMap((row) => rowKeys(table.part, block, row)))
  const lined = { cells: read, from: last + 1, to, width: keys.length }
  const cells = separators.kind === 'line' ? (withBlankLines(folded.text, [lined], habits.lineStep)[0] ?? read) : afterHead(read)
  const equations = equationsOf(form).filter((equation) => equation.identity.part === table.part)
  const sums = sumsOf(keys, equations)
  const rows = chooseReadings(
    [{ keys, readings: readingsOf(cells, { width: keys.length, sums, fillers: noFillers, lossy: habits.lossy }) }],
    equations,
  )
  const settled = rows.map((row) => figuresOfRow(row, folded))
  return {
    part: table.part,
    form: form.id,
    figures: settled.flatMap((row) => row.figures),
    ambiguities: settled.flatMap((row) => (row.ambiguity ? [row.ambiguity] : [])),
    messages: [],
    habits,
    from,
    to,
  }
}

/** Leaves out empty cells that close the head's own row. */
function afterHead(cells: readonly Cell[]): readonly Cell[] {
  const row = cells.findIndex((cell) => cell.startsRow)
  return row > 0 && cells.slice(0, row).every((cell) => cell.kind === 'blank') ? cells.slice(row) : cells
}
