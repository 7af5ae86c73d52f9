import { type PlacedCell, placeCells } from '../../packages/demo/src/tables/grid-table.ts'
import { cell, merge, paragraph, table, testDocx } from '../../packages/readers/src/testing/test-docx.ts'
import type { Part4 } from './official-report.ts'

/** A report as a Word document: a cell that reaches down is there again in each row below, empty, as Word writes it. */
export function printDocx(parts: readonly Part4[]): Buffer {
  const body = parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(placeCells(part).map((row) => row.map(printCell)))))
  return testDocx(body.join(''))
}

function printCell({ text, colspan, rowspan, continues }: PlacedCell): string {
  const down = continues ? merge.goesOn : rowspan > 1 ? merge.begins : ''
  const across = colspan > 1 ? `<w:gridSpan w:val="${colspan}"/>` : ''
  return cell(text === '' ? [''] : text.split('\n'), across + down)
}
