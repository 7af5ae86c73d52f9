import type { Bilingual, FigureKey, Finding, Form, Report } from '@gongkai/shared'
import type { CellRow, FormCell } from '../cells-of-form.ts'
import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { reportRows } from '../report-rows.ts'
import { missingCells } from '../row-cells.ts'
import { tablesOf, type UsedTable } from '../tables-of.ts'
import { cellName } from '../words/cell-words.ts'
import { blankSentences } from '../words/completeness-words.ts'
import { fill, inBoth } from '../words/fill.ts'
import { partNames } from '../words/form-words.ts'

/** More cells than this are counted, not named. */
const mostNamed = 3

/** Cells of a form that hold nothing, or are not there. */
export const f6: ReportCheck = {
  id: 'F6',
  name: 'blank-cells',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '空白格', en: 'Blank cells' },
  formula: { zh: '表样的每一格都有数字', en: 'a number in each cell of the form' },
  explanation: {
    zh: '表样要求填数的格子空着，或填“/”“-”“无”，或行中格数不足，为错误：没有的应填 0，空白与 0 是两回事。每张表合为一条。整张表只有行名、一格也没有的为存疑，数字可能在转换时丢失。整行缺失由 F4 说明，读不定、无法识读的数字不在此列。',
    en: 'A cell that the form asks a number for is blank, holds “/”, “-” or 无, or is missing in its row: where there is none, 0 is to be entered, and a blank is no 0. One finding a table. A table of labels without a single cell is uncertain: its numbers may have been lost in a conversion. A whole row that is missing is told by F4; numbers that could not be read for certain are not counted here.',
  },
  law: { zh: '表样各格均应填数', en: 'The forms ask for a number in each cell' },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '填了 0；缺整张表（F3）或整行（F4）；图片或转换丢字使我们没有读到的数。',
    en: 'A printed 0; a missing table (F3) or row (F4); numbers that pictures or a conversion lost for us.',
  },
  example: {
    bad: { zh: '只填总计一栏，其余六栏空白', en: 'totals alone, the other six columns blank' },
    good: { zh: '没有申请，各格填 0', en: 'no request, 0 in each cell' },
  },
  test: (report) => tablesOf(report).map((table) => testTable(report, table)),
}

function testTable(report: Report, { part, form }: UsedTable): Finding {
  const { all, blank, absent, short } = countCells(report, { part, form })
  // Cells that are missing without telling which come on top of those that are known to be.
  const unplaced = short.reduce((sum, { row, count }) => sum + count - row.cells.filter(({ key }) => absent.includes(key)).length, 0)
  const count = blank.length + absent.length + unplaced
  if (count === 0) {
    const message = fill(blankSentences.pass, { table: partNames[part] })
    return placeFinding(f6, report, part, { outcome: 'PASS', message, expected: blankSentences.expected, actual: blankSentences.full, cells: [] })
  }
  const cells = [...blank, ...absent]
  const told = cells.length === 0 ? fill(blankSentences.unsure, { rows: short.length }) : named(form, cells)
  const words = { table: partNames[part], all, count, blank: blank.length, absent: absent.length + unplaced, cells: told }
  // Labels without a single cell: what stood there may have been lost on the way to us.
  const isLost = absent.length === all
  return placeFinding(f6, report, part, {
    outcome: isLost ? 'UNCERTAIN' : 'FAIL',
    message: fill(isLost ? blankSentences.lost : blankSentences.fail, words),
    expected: blankSentences.expected,
    actual: fill(blankSentences.actual, words),
    cells: [...cells, ...short.flatMap(({ row }) => row.cells.map(({ key }) => key))],
  })
}

interface Counted {
  /** How many cells there are to be. */
  readonly all: number
  readonly blank: readonly FigureKey[]
  readonly absent: readonly FigureKey[]
  /** Rows that have too few cells, with the number of those that are missing. */
  readonly short: readonly { readonly row: CellRow; readonly count: number }[]
}

function countCells(report: Report, { part, form }: UsedTable): Counted {
  const gone = new Set(report.messages.flatMap(({ code, at }) => (code === 'MISSING_ROW' && at ? [at] : [])))
  const [blank, absent]: [FigureKey[], FigureKey[]] = [[], []]
  const short: { row: CellRow; count: number }[] = []
  let all = 0
  for (const row of reportRows(report, { part, form })) {
    if (gone.has(row.place)) continue
    all += row.cells.length
    for (let at = 0; at < row.cells.length; at += 1) {
      const figure = row.figures[at]
      if (!figure || figure.state === 'absent') absent.push((row.cells[at] as FormCell).key)
      else if (figure.state === 'blank') blank.push(figure.key)
    }
    const { count, isKnown } = missingCells(report, row)
    if (count > 0 && !isKnown) short.push({ row, count })
  }
  return { all, blank, absent, short }
}

/** The first cells by name. */
function named(form: Form, cells: readonly FigureKey[]): Bilingual {
  const names = inBoth((locale) =>
    cells
      .slice(0, mostNamed)
      .map((key) => cellName(form, key)[locale])
      .join(locale === 'zh' ? '、' : ', '),
  )
  return cells.length > mostNamed ? fill(blankSentences.more, { cells: names }) : names
}
