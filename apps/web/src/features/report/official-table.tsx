'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import { FigureCell } from './figure-cell.tsx'
import { moveFocus } from './move-focus.ts'
import type { ReportModel, ReportTable } from './report-model.ts'
import type { TableCell } from './table-model.ts'
import type { Lit } from './to-lit.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly table: ReportTable
  readonly model: ReportModel
  readonly lit: Lit
  readonly selection: Selection
  readonly locale: Locale
}

/** One official table as printed on the form. One stop for the Tab key; the arrow keys go from figure to figure. */
export function OfficialTable({ table: { part, form, table, title }, model, lit, selection, locale }: Props) {
  const words = messagesOf(locale)
  const keys = table?.body.flat().flatMap((cell) => (cell.kind === 'figure' ? [cell.key] : [])) ?? []
  const entry = keys.find((key) => lit.cells.has(key)) ?? keys[0]
  const found = new Set(model.findings.flatMap(({ outcome, cells }) => (outcome === 'FAIL' ? cells.map(({ key }) => key) : [])))
  const cell = (one: TableCell, index: number) => {
    if (one.kind !== 'figure') return <LabelCell key={index} cell={one} />
    const item = model.items[one.key]
    return item ? (
      <FigureCell key={one.key} cell={one} item={item} lit={lit} found={found.has(one.key)} isEntry={one.key === entry} selection={selection} />
    ) : null
  }
  const rows = (lines: readonly (readonly TableCell[])[]) =>
    lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a form never change their order
      <tr key={index}>{line.map(cell)}</tr>
    ))
  return (
    <div className="mb-9">
      <h3 className="mb-2 flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
        {title}
        {form && <span className="text-xs font-normal text-ink-2">{words.forms[form]}</span>}
      </h3>
      {!table && <p className="hatched border border-line px-4 py-3 text-sm text-ink-2">{words.report.noTable}</p>}
      {table && (
        <div className="relative overflow-x-auto">
          <table className={`w-full border-collapse text-sm ${part === 'cases' ? 'min-w-2xl table-fixed text-xs' : ''}`} onKeyDown={moveFocus}>
            <caption className="sr-only">{title}</caption>
            {table.head.length > 0 && <thead>{rows(table.head)}</thead>}
            <tbody>{rows(table.body)}</tbody>
          </table>
        </div>
      )}
    </div>
  )
}

const frame = 'border border-line'
/** On a narrow screen the labels stay at the left while the figures scroll; each column of merged labels is 1.25rem wide there. */
const stays = 'max-sm:sticky max-sm:z-1'
const at = (depth: number) => ({ left: `${depth * 1.25}rem` })

function LabelCell({ cell }: { readonly cell: Exclude<TableCell, { kind: 'figure' }> }) {
  const { kind, text, colSpan, rowSpan } = cell
  const spans = { colSpan, rowSpan }
  if (kind === 'unit') return <td className={`${frame} w-16 px-2 py-1 text-center text-ink-2`}>{text}</td>
  if (kind === 'head') {
    return (
      <th
        scope="col"
        {...spans}
        className={`${frame} bg-panel px-1 py-1 text-center text-xs font-normal text-balance hyphens-auto text-ink-2 ${rowSpan > 2 ? `${stays} left-0` : ''}`}
      >
        {text}
      </th>
    )
  }
  if (kind === 'group') {
    return (
      <th
        scope="rowgroup"
        {...spans}
        style={at(cell.depth)}
        className={`${frame} ${stays} w-8 bg-panel px-1 py-2 text-center text-xs font-normal text-ink-2 max-sm:w-5 max-sm:px-0`}
      >
        <span className="inline-block [writing-mode:vertical-rl]">{text}</span>
      </th>
    )
  }
  return (
    <th
      scope="row"
      {...spans}
      style={at(cell.depth)}
      className={`${frame} ${stays} bg-ground px-2 py-1 text-left font-normal max-sm:min-w-30 max-sm:px-1.5 max-sm:text-xs`}
    >
      {text}
    </th>
  )
}
