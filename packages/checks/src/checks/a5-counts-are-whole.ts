import type { Figure, FormColumn, FormRow, Report } from '@gongkai/shared'
import type { FormCell } from '../cells-of-form.ts'
import type { ReportCheck } from '../check.ts'
import { placeFinding } from '../place-finding.ts'
import { reportRows } from '../report-rows.ts'
import { tablesOf, type UsedTable } from '../tables-of.ts'
import { cellName, unitOf } from '../words/cell-words.ts'
import { fill } from '../words/fill.ts'
import { partNames } from '../words/form-words.ts'
import { countWords } from '../words/table-words.ts'

/** Counts are whole numbers from zero up; money may have decimals, a change may have a sign. */
export const a5: ReportCheck = {
  id: 'A5',
  name: 'counts-are-whole',
  severity: 'critical',
  class: 'number',
  door: 'report',
  title: { zh: '件数应为非负整数', en: 'Counts are whole numbers' },
  formula: { zh: '件、条、次、人…… ∈ {0, 1, 2, …}；万元 ≥ 0', en: 'counts ∈ {0, 1, 2, …}; amounts ≥ 0' },
  explanation: {
    zh: '各表中数件、条、次、人的格子应是 0 或正整数；以万元计的格子可有小数，但不应为负；“本年增/减”可以有正负号，也应是整数。没有数字的格子不核对；一张表一个数字也没有时不能核对。',
    en: 'Cells that count are 0 or a positive whole number; cells of money may have decimals but no minus; “change this year” may have a sign and is whole too. Cells without a number are not looked at; a table without any cannot be checked.',
  },
  law: { zh: '三种表样各栏的计量单位', en: 'The units of the three forms' },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '“755多条”之类不是数字，属于未能识读；“152790元”填在万元格里是单位写法，不是错数。',
    en: 'A wording such as 755多条 is no number and counts as unreadable; yuan printed in a cell of 万元 are another unit, no wrong number.',
  },
  example: {
    bad: { zh: '予以公开 1.5 件；新收 -2 件', en: 'granted 1.5; newly received -2' },
    good: { zh: '行政事业性收费 0.092 万元；本年增/减 -3', en: 'fees 0.092 (10,000 yuan); change this year -3' },
  },
  test: (report) => tablesOf(report).flatMap((table) => testTable(report, table)),
}

function testTable(report: Report, { part, form }: UsedTable) {
  const wrong: Figure[] = []
  let [count, rest] = [0, 0]
  for (const { row, cells, figures } of reportRows(report, { part, form })) {
    for (let at = 0; at < cells.length; at += 1) {
      const figure = figures[at]
      if (figure?.state !== 'number') rest += 1
      else {
        count += 1
        if (!canBe(figure, row, (cells[at] as FormCell).column)) wrong.push(figure)
      }
    }
  }
  if (wrong.length === 0) {
    const words = { table: partNames[part], count, rest }
    const [outcome, sentence] =
      count > 0 ? (['PASS', rest > 0 ? countWords.passBut : countWords.pass] as const) : (['NOT_ASSESSABLE', countWords.none] as const)
    return [
      placeFinding(a5, report, part, { outcome, message: fill(sentence, words), expected: countWords.whole, actual: countWords.numbers, cells: [] }),
    ]
  }
  return wrong.map(({ key, value }) => {
    const words = { cell: cellName(form, key), value: value ?? '', unit: unitOf(form, key) }
    const actual = { zh: `${value}`, en: `${value}` }
    return placeFinding(a5, report, key, { outcome: 'FAIL', message: fill(countWords.fail, words), expected: countWords.whole, actual, cells: [key] })
  })
}

function canBe({ value }: Figure, row: FormRow, column: FormColumn): boolean {
  if (value === null) return true
  return (value >= 0 || column.signed === true) && (Number.isInteger(value) || row.decimal === true || column.decimal === true)
}
