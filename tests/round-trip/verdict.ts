import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import type { Ambiguity, Figure, FigureKey, Report, Source, Span } from '@gongkai/shared'
import { numberIn, type Values } from './row-readings.ts'
import { isLossy, solveTable } from './solve-table.ts'
import type { TruthDocument, TruthRow, TruthTable } from './truth.ts'

/** One thing that came out otherwise than is true. `wrong`: a number that is none, or at another place. `unsure`: less is said than can be known. */
export interface Failure {
  readonly kind: 'wrong' | 'unsure' | 'candidates'
  readonly key: FigureKey
  readonly words: string
  readonly row: TruthRow
}

/** Reads a document back and holds every figure against the truth. */
export function failuresOf(document: TruthDocument): Failure[] {
  const source = readBytes(`round trip ${document.seed}`, new TextEncoder().encode(document.text))
  const report = parseReport(source)
  const shift = document.text.startsWith('\uFEFF') ? 1 : 0
  const places = new Map([...document.places].map(([key, { start, end }]) => [key, { start: start - shift, end: end - shift }]))
  const lossy = isLossy(document.tables)
  return document.tables.flatMap((table) => [...formFailures(table, report), ...tableFailures(table, lossy, report, source, places)])
}

/** The form of the table itself, told by its labels. */
function formFailures({ part, form, rows }: TruthTable, report: Report): Failure[] {
  const found = report.form.parts[part]
  return found === form ? [] : [{ kind: 'wrong', key: part, row: rows[0] as TruthRow, words: `the table is of ${form}, read as ${found ?? 'none'}` }]
}

function tableFailures(table: TruthTable, lossy: boolean, report: Report, source: Source, places: ReadonlyMap<FigureKey, Span>): Failure[] {
  const figures = new Map(report.figures.map((figure) => [figure.key, figure]))
  const ambiguities = new Map(report.ambiguities.flatMap((one) => one.cells.map((key) => [key, one] as const)))
  const { rows, solved } = table.torn ? { rows: [], solved: null } : solveTable(table, lossy)
  return table.rows.flatMap((row, at) => {
    const solutions = solved?.[at]
    const readings = table.torn ? null : solutions && solutions.length > 0 ? solutions : (rows[at] ?? null)
    const exact = readings !== null && (solved !== null || readings.length === 1)
    return row.keys.flatMap((key, column) => {
      const figure = figures.get(key)
      const found = cellFailure({ row, column, figure, readings, exact, ambiguity: ambiguities.get(key), place: places.get(key) })
      return found
        ? [
            {
              ...found,
              key,
              row,
              words: `${found.words}; written «${row.written[column]}», row ${JSON.stringify(row.items)}, read as ${said(figure, source)}`,
            },
          ]
        : []
    })
  })
}

interface CellCase {
  readonly row: TruthRow
  readonly column: number
  readonly figure: Figure | undefined
  readonly readings: readonly Values[] | null
  readonly exact: boolean
  readonly ambiguity: Ambiguity | undefined
  readonly place: Span | undefined
}

type Found = Pick<Failure, 'kind' | 'words'>
const found = (kind: Failure['kind'], words: string): Found => ({ kind, words })

function cellFailure(cell: CellCase): Found | null {
  const { row, column, figure, readings, exact } = cell
  const truth = numberIn(row.written[column] ?? '')
  const state = figure?.state ?? 'absent'
  const values = readings && [...new Set(readings.map((one) => one[column] ?? null))]
  const possible = readings === null || readings.some((one) => one.every((value, at) => value === numberIn(row.written[at] ?? '')))
  if (figure?.state === 'number') return numberFailure(cell, truth, possible, values)
  if (figure?.state === 'ambiguous') return ambiguousFailure(cell, figure, truth, possible, values)
  if (values === null || !exact) return state === 'blank' && truth !== null ? found('wrong', 'a number was taken for a blank') : null
  if (values.length > 1) return found('candidates', `ambiguous between ${values.join(', ')}`)
  if (values[0] !== null) return found(state === 'blank' ? 'wrong' : 'unsure', `expected the number ${values[0]}`)
  const expected = row.items.length >= row.keys.length || row.written[column] !== '' ? 'blank' : row.gap
  // Beside a gap, nothing tells which of two empty cells is the one that is there.
  const either = row.items.length < row.keys.length && row.items.some((item) => numberIn(item) === null)
  if (either && (state === 'blank' || state === 'absent')) return null
  return state === expected ? null : found(state === 'unreadable' ? 'unsure' : 'wrong', `expected ${expected}`)
}

function numberFailure(
  { figure, row, place, exact }: CellCase,
  truth: number | null,
  possible: boolean,
  values: readonly (number | null)[] | null,
): Found | null {
  if (!figure) return null
  if (possible && figure.value !== truth) return found('wrong', `expected ${truth ?? 'no number'}`)
  if (!possible && values && !values.includes(figure.value)) return found('wrong', 'no reading has this number')
  if (exact && values && values.length > 1) return found('candidates', `ambiguous between ${values.join(', ')}`)
  if (possible && (figure.span?.start !== place?.start || figure.span?.end !== place?.end))
    return found('wrong', `stands at ${place?.start}–${place?.end}, not at ${figure.span?.start}–${figure.span?.end}`)
  const how = row.joined && row.keys.length > 1 ? 'split' : 'read'
  return figure.how === how ? null : found('unsure', `expected how: ${how}`)
}

function ambiguousFailure(
  { ambiguity, exact, readings }: CellCase,
  { candidates = [] }: Figure,
  truth: number | null,
  possible: boolean,
  values: readonly (number | null)[] | null,
): Found | null {
  if (!ambiguity) return found('candidates', 'no ambiguity tells of it')
  const list = candidates.map((value) => value ?? null)
  if (possible && ambiguity.complete && !list.includes(truth))
    return found('candidates', `${truth} is not among the candidates, and these are said to be all`)
  if (!exact || !values || !ambiguity.complete) return null
  const missing = values.filter((value) => !list.includes(value))
  const extra = list.filter((value) => !values.includes(value))
  if (missing.length > 0) return found('candidates', `candidates lack ${missing.join(', ')}`)
  if (extra.length > 0)
    return found(
      'unsure',
      `arithmetic leaves ${values.map((value) => value ?? 'none').join(', ')}; candidates add ${extra.map((value) => value ?? 'none').join(', ')}`,
    )
  return values.length > 1 && readings && ambiguity.count < new Set(readings.map((one) => one.join())).size
    ? found('candidates', `${ambiguity.count} readings of ${readings.length}`)
    : null
}

function said(figure: Figure | undefined, source: Source): string {
  if (!figure) return 'nothing'
  const { state, value, candidates, span } = figure
  return `${state} ${candidates ? JSON.stringify(candidates) : value} at «${span ? source.text.slice(span.start, span.end).slice(0, 60) : ''}»`
}
