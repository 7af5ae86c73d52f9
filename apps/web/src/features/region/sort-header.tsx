'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import type { Sortable } from './agency-table-model.ts'

interface Props {
  readonly column: Sortable
  readonly label: string
  /** The order as the address says it, `-received` for instance. */
  readonly sort: string
  readonly onSort: (sort: string) => void
  readonly locale: Locale
  readonly numeric?: boolean
}

/** A column's head that sorts by it: first the direction that is asked for most, then the other, then the official order again. */
export function SortHeader({ column, label, sort, onSort, locale, numeric = false }: Props) {
  const steps = numeric ? ['', `-${column}`, column] : ['', column, `-${column}`]
  const at = Math.max(0, steps.indexOf(sort))
  const arrow = sort === column ? '↑' : sort === `-${column}` ? '↓' : '↕'
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'
  return (
    <th scope="col" aria-sort={direction} className={`py-2 font-normal ${numeric ? 'pl-4 text-right' : 'pr-4'}`}>
      <button
        type="button"
        onClick={() => onSort(steps[(at + 1) % steps.length] ?? '')}
        title={messagesOf(locale).region.agencies.sortBy({ column: label })}
        className="inline-flex items-baseline gap-1 hover:text-ink"
      >
        {label}
        <span aria-hidden="true" className={direction === 'none' ? 'text-ink-3' : 'text-ink'}>
          {arrow}
        </span>
      </button>
    </th>
  )
}
