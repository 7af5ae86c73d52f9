import type { Form, FormTable } from '@gongkai/shared'
import { blankAt } from '../grids/blank-at.ts'
import { withBlankLines } from '../grids/blank-lines.ts'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { countSigns } from '../grids/count-signs.ts'
import { isEmpty } from '../grids/is-empty.ts'
import { separatorsOf } from '../grids/separators.ts'
import { chooseReadings } from '../match/choose-readings.ts'
import { isJoined } from '../match/cut-run.ts'
import { endOfCells } from '../match/end-of-cells.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import type { Habits } from '../match/habits.ts'
import { asPrinted, noFillers, type RowShape, readingsOf } from '../match/readings-of.ts'
import { type PlannedRow, tablePlan } from '../match/table-plan.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'
import { findCaseHeads } from './find-case-heads.ts'
import type { TableReading } from './table-reading.ts'

/** Reads table 4, whose rows stand side by side: fifteen cells after the head. One reading for each printing, in order of place. */
export function readCases(form: Form, table: FormTable, page: Ideographs, folded: Folded, habits: Habits): TableReading[] {
  return findCaseHeads(page, folded.text).map((head) => readPrinting({ form, table, head }, page, folded, habits))
}

interface Printing {
  readonly form: Form
  readonly table: FormTable
  readonly head: { readonly from: number; readonly to: number }
}

function readPrinting({ form, table, head }: Printing, page: Ideographs, folded: Folded, habits: Habits): TableReading {
  const from = page.places[head.from] ?? 0
  const last = page.places[head.to - 1] ?? from
  const to = endOfCells(folded.text, last + 1)
  const separators = separatorsOf(folded.text, from, to)
  const read = cellsOf(folded.text, { from: last, to, own: new Set([last]), labelEnd: last }, separators).filter((cell) => cell.kind !== 'text')
  const { rows: planned, equations } = tablePlan(form, table)
  const { keys, sums, columns } = planned[0] as PlannedRow
  const lined = { cells: read, from: last + 1, to, width: keys.length }
  const cells =
    separators.kind === 'line'
      ? (withBlankLines(folded.text, [lined], habits.lineStep)[0] ?? read)
      : withFirst(afterHead(read), keys.length, separators.kind === 'lone-bar' ? countSigns(folded.text, '|', last + 1, to) : 0, last + 1)
  const lost = habits.lost === 'none' && isShortRun(cells, keys.length) ? 'some' : habits.lost
  const shape: RowShape = { width: keys.length, sums, columns, fillers: noFillers, lost, lined: separators.kind === 'line' && cells !== read }
  const told = (separators.kind === 'mark' || separators.kind === 'bar') && cells.length === keys.length && !cells.some((cell) => cell.displaced)
  const open = { keys, readings: told ? asPrinted(cells) : readingsOf(cells, shape) }
  const rows = chooseReadings([open], equations)
  const settled = rows.map((row) => figuresOfRow(row, folded))
  return {
    part: table.part,
    form: form.id,
    figures: settled.flatMap((row) => row.figures),
    ambiguities: settled.flatMap((row) => (row.ambiguity ? [row.ambiguity] : [])),
    messages: [],
    habits: { ...habits, lost },
    from,
    to,
    trace: (key) => {
      if (!keys.includes(key)) return null
      const placedBy = separators.kind === 'line' && cells !== read ? 'lines' : 'cells'
      return { label: head, separators, cells, placedBy, shape, open, chosen: rows[0] ?? null }
    },
  }
}

/** Between lone bars a blank first cell leaves the head's own line and nothing else: there is one bar less than there are cells. */
function withFirst(cells: readonly Cell[], width: number, bars: number, place: number): readonly Cell[] {
  return cells.length === width - 1 && cells.length === bars ? [blankAt(place), ...cells] : cells
}

/** One run of digits that is too short for all cells: empty ones left no trace. */
function isShortRun(cells: readonly Cell[], width: number): boolean {
  const [run, ...others] = cells
  return others.length === 0 && run?.digits !== null && run?.digits !== undefined && isJoined(run.digits.text) && run.digits.text.length < width
}

/** Leaves out empty cells that close the head's own row, and rows of nothing else. */
function afterHead(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex((cell) => !isEmpty(cell))
  const row = cells.findLastIndex((cell, at) => cell.startsRow && (first < 0 || at <= first))
  return row > 0 && cells.slice(0, row).every((cell) => cell.kind === 'blank') ? cells.slice(row) : cells
}
