import { type Bilingual, type Figure, type Finding, forms, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { placeFinding } from '../place-finding.ts'
import { type Printings, printingsOf } from '../printings-of.ts'
import { spansOf } from '../spans-of.ts'
import { cellName } from '../words/cell-words.ts'
import { fill, inBoth } from '../words/fill.ts'
import { partNames } from '../words/form-words.ts'
import { stateWords } from '../words/sum-words.ts'
import { printingWords } from '../words/table-words.ts'

/** More cells than this are counted, not named. */
const mostNamed = 3

/** Two printings of one table against each other. */
export const a12: ReportCheck = {
  id: 'A12',
  name: 'printings-differ',
  severity: 'critical',
  class: 'number',
  door: 'report',
  title: { zh: '同一张表两次印的数不同', en: 'Two printings of a table differ' },
  formula: { zh: '第一次印的每一格 = 再次印的同一格', en: 'each cell of the first printing = the same cell of the later one' },
  explanation: {
    zh: '一张表在文中印了不止一次时，各次每一格都应相同。取的是第一次印的数；不同的格子两处都列出。内容相同的，只由 F3 说明重复。',
    en: 'Where a table is printed more than once, each cell is the same each time. The first printing is taken; cells that differ are shown in both. Where all agree, F3 alone tells of the repetition.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '重复印表本身（F3）；重新发布的报告改了数（X10）；附在文后的上一年报告。',
    en: 'The repetition itself (F3); a report published anew with other numbers (X10); last year’s report printed behind this one.',
  },
  example: {
    bad: { zh: '表三印了两次，新收总计一处 4、一处 5', en: 'table 3 is printed twice, with 4 and with 5 newly received' },
    good: { zh: '表三印了两次，每格相同', en: 'table 3 is printed twice, each cell alike' },
  },
  test: (report) => printingsOf(report).map((printings) => finding(report, printings)),
}

function finding(report: Report, { part, times, others, spans }: Printings): Finding {
  const table = part ? partNames[part] : printingWords.aTable
  const outcome = others === null ? 'NOT_ASSESSABLE' : others.length > 0 ? 'FAIL' : 'PASS'
  const sentence = outcome === 'PASS' ? printingWords.agree : outcome === 'FAIL' ? printingWords.differ : printingWords.unknown
  const cells = [...new Set(others?.map(({ key }) => key))]
  const first = cells.flatMap((key) => figuresOf(report).get(key) ?? [])
  const message = fill(sentence, { table, times, count: cells.length, cells: inWords(report, others ?? []) })
  return placeFinding(a12, report, part ?? 'table', {
    outcome,
    message,
    expected: outcome === 'FAIL' ? fill(printingWords.first, { cells: inWords(report, first) }) : message,
    actual: outcome === 'FAIL' ? fill(printingWords.later, { cells: inWords(report, others ?? []) }) : message,
    cells,
    spans: outcome === 'FAIL' ? [...spansOf(report, cells), ...(others ?? []).flatMap(({ span }) => span ?? [])] : spans,
  })
}

/** `予以公开·自然人 4`; of many the first. */
function inWords(report: Report, figures: readonly Figure[]): Bilingual {
  return inBoth((locale) => {
    const named = figures.slice(0, mostNamed).map((figure) => {
      const form = report.form.parts[figure.key.split('.')[0] as keyof Report['form']['parts']]
      return `${form ? cellName(forms[form], figure.key)[locale] : figure.key} ${figure.state === 'number' ? figure.value : stateWords[figure.state][locale]}`
    })
    return named.join(locale === 'zh' ? '、' : ', ') + (figures.length > mostNamed ? ' …' : '')
  })
}
