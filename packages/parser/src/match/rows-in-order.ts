import type { Equation } from '@gongkai/shared'
import type { Cell } from '../grids/cell.ts'
import { noCharacters } from '../grids/own-characters.ts'
import { piecesOf } from '../grids/pieces-of.ts'
import { readCell } from '../grids/read-cell.ts'
import type { AskedRow } from './asked-row.ts'
import type { OpenRow } from './choose-readings.ts'
import { noFillers, readingsOf } from './readings-of.ts'
import { sumsHold } from './sums-hold.ts'

/**
 * Reads a table whose numbers were torn from their labels but stand in the form's order: as many lines of full width as the form has
 * rows, every label that kept its numbers at its own place among them, and all the arithmetic right. Otherwise null: an order that
 * nothing confirms is a guess.
 */
export function rowsInOrder(text: string, from: number, to: number, asked: readonly AskedRow[], equations: readonly Equation[]): OpenRow[] | null {
  const width = asked[0]?.keys.length ?? 0
  const lines = numberLines(text, from, to, width)
  if (lines.length !== asked.length) return null
  const anchored = asked.flatMap(({ zone }, row) => {
    const line = lines.findIndex((one) => zone !== null && zone.from >= one.from && zone.from < one.to)
    return line < 0 ? [] : [line === row]
  })
  if (anchored.length < asked.length / 2 || anchored.includes(false)) return null
  const rows = asked.map(({ keys }, at) => ({
    keys,
    readings: readingsOf((lines[at] as NumberLine).cells, { width, sums: [], columns: [], fillers: noFillers, lost: 'none' }),
  }))
  return rows.every((row) => row.readings.list.length === 1) && sumsHold(rows, equations) ? rows : null
}

const bars = { kind: 'bar', framed: false, closed: true, residue: 0 } as const

interface NumberLine {
  readonly from: number
  readonly to: number
  readonly cells: readonly Cell[]
}

/** Lines between bars that hold a number or a blank for each column, with or without a label before them. */
function numberLines(text: string, from: number, to: number, width: number): NumberLine[] {
  const lines: NumberLine[] = []
  for (let start = from; start < to; start = endOf(text, start, to) + 1) {
    const end = endOf(text, start, to)
    const pieces = piecesOf(text, start, end, bars)
    const label = pieces.findLastIndex((piece) => /[\u3400-\u9fff]/.test(text.slice(piece.from, piece.to)))
    const cells = pieces.slice(label + 1).flatMap((piece) => {
      const printed = text.slice(piece.from, piece.to)
      if (printed.trim() === '' && (!piece.countsBlank || piece.from === start)) return []
      return readCell(text, piece.from, piece.to, noCharacters, false)
    })
    const numbers = cells.filter((cell) => cell.kind === 'number').length
    if (numbers === width || (numbers > 0 && cells.length === width)) lines.push({ from: start, to: end, cells })
  }
  return lines
}

function endOf(text: string, at: number, to: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 || end > to ? to : end
}
