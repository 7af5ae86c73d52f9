import { type PlacedCell, placeCells } from '../../packages/demo/src/tables/grid-table.ts'
import { type TestPage, type TestText, testPdf, widthOf } from '../../packages/readers/src/testing/test-pdf.ts'
import type { Part4 } from './official-report.ts'

/** How tables are drawn: with strokes, with thin filled strips (as word processors do), or without any lines. */
export type Ruling = 'strokes' | 'strips' | 'none'

const left = 60
const right = 535
const top = 70
const bottom = 780
const size = 10
const lead = 14
const padding = 4

/** A report as a PDF: sentences wrapped at the right side, tables with their texts centred in the cells, pages numbered «- 1 -». */
export function printPdf(parts: readonly Part4[], ruling: Ruling): Buffer {
  const printer = new Printer(ruling)
  for (const part of parts) {
    if (typeof part === 'string') printer.paragraph(part)
    else printer.table(placeCells(part), widthsOf(part.width))
  }
  return testPdf(printer.finish())
}

/** Label columns are wide, the others share the rest: fifteen narrow ones, or seven beside three of labels. */
function widthsOf(columns: number): number[] {
  const labels = columns === 10 ? [35, 50, 150] : columns === 4 ? [180] : []
  const rest = (right - left - labels.reduce((sum, one) => sum + one, 0)) / (columns - labels.length)
  return Array.from({ length: columns }, (_, at) => labels[at] ?? rest)
}

class Printer {
  private readonly ruling: Ruling
  private readonly pages: { texts: TestText[]; lines: [number, number, number, number][]; strips: [number, number, number, number][] }[] = []
  private y = bottom + 1

  constructor(ruling: Ruling) {
    this.ruling = ruling
  }

  paragraph(text: string): void {
    for (const line of wrapped(text, right - left, size)) {
      this.room(lead)
      this.put(line, left, this.y + size)
      this.y += lead
    }
    this.y += lead / 2
  }

  table(rows: readonly (readonly PlacedCell[])[], widths: readonly number[]): void {
    const edges = placesFrom(left, widths)
    const heights = rows.map((row, at) => Math.max(lead + padding, ...row.map((cell) => heightOf(cell, edges, rows, at))))
    let from = 0
    while (from < rows.length) {
      this.room(heights[from] as number)
      let to = from
      for (let used = 0; to < rows.length && this.y + used + (heights[to] as number) <= bottom; to += 1) used += heights[to] as number
      this.slice(rows, heights, edges, from, to)
      from = to
    }
    this.y += lead
  }

  finish(): TestPage[] {
    return this.pages.map(({ texts, lines, strips }, at) => ({
      texts: [...texts, { text: `- ${at + 1} -`, x: 285, y: 815, size }],
      lines,
      strips,
    }))
  }

  /** The rows of one page; a merged cell that was begun on the page before goes on here without its text. */
  private slice(rows: readonly (readonly PlacedCell[])[], heights: readonly number[], edges: readonly number[], from: number, to: number): void {
    const tops = placesFrom(this.y, heights.slice(from, to))
    for (let at = from; at < to; at += 1) {
      for (const cell of rows[at] ?? []) {
        if (cell.continues && at > from) continue
        let last = at + 1
        while (last < to && rows[last]?.some((other) => other.continues && other.column === cell.column)) last += 1
        const box = {
          x: edges[cell.column] as number,
          y: tops[at - from] as number,
          x1: edges[cell.column + cell.colspan] as number,
          y1: tops[last - from] as number,
        }
        this.frame(box.x, box.y, box.x1, box.y1)
        this.centred(cell.text, box)
      }
    }
    this.y = tops.at(-1) as number
  }

  private centred(text: string, box: { x: number; y: number; x1: number; y1: number }): void {
    const lines = wrapped(text, box.x1 - box.x - padding * 2, size)
    const first = (box.y + box.y1) / 2 - (lines.length * lead) / 2
    lines.forEach((line, at) => {
      this.put(line, (box.x + box.x1) / 2 - widthOf(line, size) / 2, first + at * lead + size)
    })
  }

  private frame(x: number, y: number, x1: number, y1: number): void {
    const page = this.pages.at(-1)
    if (this.ruling === 'strokes') page?.lines.push([x, y, x1, y], [x1, y, x1, y1], [x1, y1, x, y1], [x, y1, x, y])
    if (this.ruling === 'strips') page?.strips.push([x, y, x1 - x, 0.5], [x1, y, 0.5, y1 - y], [x, y1, x1 - x, 0.5], [x, y, 0.5, y1 - y])
  }

  private put(text: string, x: number, y: number): void {
    if (text !== '') this.pages.at(-1)?.texts.push({ text, x, y, size })
  }

  private room(height: number): void {
    if (this.y + height <= bottom) return
    this.pages.push({ texts: [], lines: [], strips: [] })
    this.y = top
  }
}

/** Where pieces of these sizes begin, one after another, and where the last ends. */
function placesFrom(start: number, sizes: readonly number[]): number[] {
  const places = [start]
  for (const one of sizes) places.push((places.at(-1) as number) + one)
  return places
}

function heightOf(cell: PlacedCell, edges: readonly number[], rows: readonly (readonly PlacedCell[])[], at: number): number {
  const lines = wrapped(cell.text, (edges[cell.column + cell.colspan] as number) - (edges[cell.column] as number) - padding * 2, size).length
  const tall = rows.slice(at + 1).findIndex((row) => !row.some((other) => other.continues && other.column === cell.column))
  const over = tall < 0 ? rows.length - at : tall + 1
  return (lines * lead) / over + padding
}

function wrapped(text: string, width: number, letters: number): string[] {
  const lines = ['']
  for (const character of text) {
    const line = (lines.at(-1) ?? '') + character
    if (widthOf(line, letters) <= width || lines.at(-1) === '') lines[lines.length - 1] = line
    else lines.push(character)
  }
  return lines
}
