import type { Part } from '@gongkai/shared'
import { textLayouts } from '../../packages/demo/src/render/text-layouts.ts'
import type { GridTable } from '../../packages/demo/src/tables/grid-table.ts'
import { writeBarRuns } from './write-bars.ts'
import { writeLabels, writeLines, writeLinesOnce } from './write-lines.ts'
import { writePdfColumns, writePdfLayout, writeTornMarkdown } from './write-pdf.ts'

/** A way to write tables, and what of their cells it shows. */
export interface Layout {
  /** The layouts of the design by number, then a word. */
  readonly id: string
  /** A table as text; null for pages, which are written as a whole. */
  readonly write: ((table: GridTable) => string) | null
  /** `cells`: each in its place, blanks as well. `apart`: numbers apart, blanks gone. `joined`: a row is one run. `torn`: numbers apart from labels. `none`: no number. */
  readonly shows: 'cells' | 'apart' | 'joined' | 'torn' | 'none'
  /** A blank leaves a sign of itself, though not in its place. */
  readonly countsBlanks?: true
  /** Tables that are written otherwise, by the layout named. */
  readonly only?: { readonly parts: readonly Part[]; readonly others: string }
  /** A cell may hold a line end. */
  readonly holdsLines?: true
  /** A row is a line, so that a page number may stand between two of them. */
  readonly rowLines?: true
  readonly page?: 'cms' | 'word' | 'script'
}

/** All layouts of plain text and pages in which tables have been met, but pictures (no text) and prose (no tables). */
export const layouts: readonly Layout[] = [
  { id: 'L1-lines-blanks-dropped', write: textLayouts.lines.write, shows: 'apart' },
  { id: 'L1-lines-next', write: writeLines(1), shows: 'cells' },
  { id: 'L1-lines-spaced', write: writeLines(2), shows: 'cells' },
  { id: 'L1-lines-padded', write: writeLines(2, '      '), shows: 'cells' },
  { id: 'L1-tab-lines', write: textLayouts['tab-lines'].write, shows: 'cells', holdsLines: true },
  { id: 'L2-bars', write: textLayouts.bars.write, shows: 'cells', rowLines: true },
  { id: 'L2-bar-runs', write: writeBarRuns, shows: 'cells', rowLines: true },
  { id: 'L3-bar-ends', write: textLayouts['bar-ends'].write, shows: 'apart', countsBlanks: true },
  { id: 'L4-bars-between', write: textLayouts['bars-between'].write, shows: 'cells' },
  { id: 'L5-markdown', write: textLayouts.markdown.write, shows: 'cells', rowLines: true },
  { id: 'L6-run-together', write: textLayouts['run-together'].write, shows: 'joined', holdsLines: true },
  { id: 'L6-one-run', write: textLayouts['one-run'].write, shows: 'joined' },
  { id: 'L7-tabs', write: textLayouts.tabs.write, shows: 'cells', rowLines: true },
  { id: 'L8-one-line', write: textLayouts['one-line'].write, shows: 'apart' },
  { id: 'L9-pdf-rows', write: textLayouts['pdf-rows'].write, shows: 'apart', rowLines: true },
  { id: 'L9-pdf-layout', write: writePdfLayout, shows: 'apart', rowLines: true },
  { id: 'L9-pdf-columns', write: writePdfColumns, shows: 'torn', only: { parts: ['requests'], others: 'L9-pdf-rows' } },
  { id: 'L10-torn-markdown', write: writeTornMarkdown, shows: 'torn', only: { parts: ['requests'], others: 'L5-markdown' } },
  { id: 'L11-page', write: null, shows: 'cells', holdsLines: true, page: 'cms' },
  { id: 'L11-word-page', write: null, shows: 'cells', holdsLines: true, page: 'word' },
  { id: 'L11-page-in-script', write: null, shows: 'cells', holdsLines: true, page: 'script' },
  { id: 'L13-labels-alone', write: writeLabels, shows: 'none' },
  { id: 'L13-lines-once', write: writeLinesOnce, shows: 'apart' },
]

/** The layout of one table of a document. */
export function layoutOf(layout: Layout, part: Part): Layout {
  if (!layout.only || layout.only.parts.includes(part)) return layout
  return layouts.find(({ id }) => id === layout.only?.others) ?? layout
}
