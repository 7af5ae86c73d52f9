import type { Random } from '../../packages/demo/src/random.ts'
import type { GridTable } from '../../packages/demo/src/tables/grid-table.ts'
import { cutHeads, cutLabels, damageEndLabel, damageLabel, narrowBrackets, otherWordings, spaceNumbering } from './damage-labels.ts'
import { addEmptyCell, addUnknownRow, loseCell, repeatRow, repeatShortRow } from './damage-rows.ts'
import { bareNumbers, byteOrderMark, carriageReturns, entities, pageNumbers, printTwice, traditionalCharacters } from './damage-text.ts'
import type { Layout } from './layouts.ts'

/** Something that happens to documents, at one of three times: to the labels and rows of a grid, to a table's text, to the whole text. */
export interface Damage {
  readonly id: string
  readonly may: (layout: Layout) => boolean
  readonly toGrid?: (table: GridTable, random: Random) => GridTable
  readonly toTable?: (text: string, random: Random) => string
  readonly toText?: (text: string, random: Random) => string
}

const always = () => true
const inLines = ({ page, id }: Layout) => !page && id !== 'L8-one-line' && id !== 'L6-one-run'
const placed = ({ shows, id }: Layout) => (shows === 'cells' || shows === 'apart') && id !== 'L13-lines-once'
const rows = ({ rowLines, shows }: Layout) => rowLines === true && shows === 'cells'
const holdsLines = ({ holdsLines: holds, id }: Layout) => holds === true || id.startsWith('L1-lines')

export const damages: readonly Damage[] = [
  { id: 'heads-cut', may: holdsLines, toGrid: cutHeads },
  { id: 'labels-cut', may: holdsLines, toGrid: cutLabels },
  { id: 'other-wordings', may: always, toGrid: otherWordings },
  { id: 'narrow-brackets', may: always, toGrid: narrowBrackets },
  { id: 'spaced-numbering', may: always, toGrid: spaceNumbering },
  { id: 'label-damaged', may: always, toGrid: damageLabel },
  { id: 'end-label-damaged', may: always, toGrid: damageEndLabel },
  { id: 'cell-lost', may: placed, toGrid: loseCell },
  { id: 'cell-added', may: (layout) => layout.shows === 'cells' && !layout.page, toGrid: addEmptyCell },
  { id: 'unknown-row', may: placed, toGrid: addUnknownRow },
  { id: 'row-twice', may: placed, toGrid: repeatRow },
  { id: 'short-row-twice', may: placed, toGrid: repeatShortRow },
  { id: 'page-numbers', may: inLines, toTable: pageNumbers },
  { id: 'bare-page-number', may: rows, toTable: bareNumbers },
  { id: 'printed-twice', may: ({ page }) => page !== 'script', toTable: printTwice },
  { id: 'traditional', may: always, toText: traditionalCharacters },
  { id: 'entities', may: ({ page }) => page !== undefined, toText: entities },
  { id: 'crlf', may: ({ page }) => page !== 'script', toText: carriageReturns },
  { id: 'byte-order-mark', may: always, toText: byteOrderMark },
]
