import { type FigureKey, type FormBlock, type FormId, forms, type Part } from '@gongkai/shared'

/** A cell of the year itself, or of the year before. */
export interface YearTerm {
  readonly year: 'before' | 'after'
  readonly key: FigureKey
}

/** Sums over two years that must be equal. */
export interface YearEquation {
  readonly id: 'X1' | 'X2' | 'X3'
  readonly part: Part
  /** The column or row it is written out for. */
  readonly at: string
  /** The form that both years must use for the table; one of these for each of them. */
  readonly forms: readonly FormId[]
  readonly left: readonly YearTerm[]
  readonly right: readonly YearTerm[]
  /** A term may be below zero, so that what is not known sets no lower bound. */
  readonly signed?: true
}

const before = (key: FigureKey): YearTerm => ({ year: 'before', key })
const after = (key: FigureKey): YearTerm => ({ year: 'after', key })

/** The rows of table 2 that have such a column. */
function rowsWith(form: FormId, column: string): readonly string[] {
  const blocks: readonly FormBlock[] = forms[form].tables.filter(({ part }) => part === 'proactive').flatMap((table) => table.blocks)
  return blocks.filter(({ columns }) => columns.some(({ key }) => key === column)).flatMap(({ rows }) => rows.map(({ key }) => key))
}

const applicants = forms.FMT_2021.tables.find(({ part }) => part === 'requests')?.blocks[0]?.columns ?? []

/**
 * What must pass from year to year. Only cells that mean the same in both years stand here: 对外公开总数量 (2019) and 现行有效件数 (2021) do not,
 * and last year's 尚未审结 is nowhere said to be counted again (see X4).
 */
export const yearEquations: readonly YearEquation[] = [
  ...applicants.map(
    ({ key }): YearEquation => ({
      id: 'X1',
      part: 'requests',
      at: key,
      forms: ['FMT_2019', 'FMT_2021'],
      left: [before(`requests.carriedForward.${key}`)],
      right: [after(`requests.carriedOver.${key}`)],
    }),
  ),
  ...rowsWith('FMT_2021', 'inForce').map(
    (row): YearEquation => ({
      id: 'X2',
      part: 'proactive',
      at: row,
      forms: ['FMT_2021'],
      left: [before(`proactive.${row}.inForce`), after(`proactive.${row}.issued`)],
      right: [after(`proactive.${row}.inForce`), after(`proactive.${row}.repealed`)],
    }),
  ),
  ...rowsWith('FMT_2019', 'lastYearItems').map(
    (row): YearEquation => ({
      id: 'X3',
      part: 'proactive',
      at: row,
      forms: ['FMT_2019'],
      left: [before(`proactive.${row}.lastYearItems`), before(`proactive.${row}.change`)],
      right: [after(`proactive.${row}.lastYearItems`)],
      signed: true,
    }),
  ),
]
