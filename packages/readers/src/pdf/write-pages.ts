import type { Mark } from '@gongkai/shared'
import { CellGrid } from '../text/cell-grid.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { isBrokenNumber } from './is-broken-number.ts'
import type { Block, FilledCell } from './lay-out-page.ts'
import type { Line } from './lines-of.ts'
import { hasColumns, textOfLine } from './text-of-line.ts'

/** What ends a paragraph, or begins one of its own: a heading's number. */
const sentenceEnd = /[。！？：；!?:;]$/
const headingStart = /^[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]/

/**
 * Writes pages as text: lines, and ruled tables row by row with a tab after each cell and marks for the grid. A line end inside a sentence
 * and the furniture of the page are there for a person and left out for a reader (`markup`).
 */
export function writePages(pages: readonly (readonly Block[])[], furniture: ReadonlySet<Block>): { text: string; marks: Mark[] } {
  const writer = new PageWriter()
  for (const blocks of pages) {
    const sides = sidesOf(blocks)
    for (const block of blocks) {
      if (block.kind === 'table') writer.addTable(block.cells)
      else if (furniture.has(block)) writer.addFurniture(block.line)
      else writer.addLine(block.line, sides)
    }
  }
  return writer.finish()
}

/** Where the text of a page begins and ends from left to right. */
interface Sides {
  readonly left: number
  readonly right: number
}

function sidesOf(blocks: readonly Block[]): Sides {
  const lines = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []))
  return { left: Math.min(...lines.map(({ x0 }) => x0)), right: Math.max(...lines.map(({ x1 }) => x1)) }
}

class PageWriter {
  private readonly text = new TextBuilder()
  /** The line end after the last line, where that line may go on: full to the right side, without columns. */
  private mayGoOn: { readonly start: number; readonly end: number; readonly size: number } | null = null

  addLine(line: Line, { left, right }: Sides): void {
    const sentence = !hasColumns(line)
    const words = textOfLine(line)
    const open = headingStart.test(words.normalize('NFKC')) ? null : this.mayGoOn
    if (open && sentence && line.x0 < left + line.size * 0.8 && Math.abs(line.size - open.size) < 1)
      this.text.marks.push({ kind: 'markup', start: open.start, end: open.end })
    this.text.add(words)
    const start = this.text.length
    this.text.add('\n')
    const full = sentence && !sentenceEnd.test(words) && line.x1 > right - line.size * 1.5 && line.x1 - line.x0 > line.size * 12
    this.mayGoOn = full ? { start, end: this.text.length, size: line.size } : null
  }

  addFurniture(line: Line): void {
    const start = this.text.length
    this.text.add(`${textOfLine(line)}\n`)
    this.text.marks.push({ kind: 'markup', start, end: this.text.length })
  }

  addTable(cells: readonly FilledCell[]): void {
    this.mayGoOn = null
    const grid = new CellGrid(this.text.length)
    for (let at = 0; at < cells.length; ) {
      const { row } = cells[at] as FilledCell
      grid.openRow(this.text.length)
      for (; cells[at]?.row === row; at += 1) this.addCell(grid, cells[at] as FilledCell)
      this.text.replaceLast('\n')
      grid.closeRow(this.text.length)
    }
    this.text.addMarks(grid.finish(this.text.length))
  }

  finish(): { text: string; marks: Mark[] } {
    return { text: this.text.toString(), marks: this.text.marks.sort((a, b) => a.start - b.start || a.end - b.end) }
  }

  private addCell(grid: CellGrid, cell: FilledCell): void {
    const start = this.text.length
    cell.lines.forEach((line, at) => {
      const before = cell.lines[at - 1]
      if (before) {
        this.text.add('\n')
        const span = { start: this.text.length - 1, end: this.text.length }
        this.text.marks.push(
          isBrokenNumber(before, line, cell.right - cell.left) ? { kind: 'markup', ...span } : { kind: 'stands', ...span, text: ' ' },
        )
      }
      this.text.add(textOfLine(line))
    })
    this.text.add('\t')
    grid.addSpanned(start, this.text.length, cell.colspan, cell.rowspan)
  }
}
