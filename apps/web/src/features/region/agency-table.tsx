'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import { useTable } from '@tanstack/react-table'
import { useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import { IgnoredNotice } from '../../components/ignored-notice.tsx'
import { regionParams } from '../../lib/search-params.ts'
import { AgencyFilter } from './agency-filter.tsx'
import { columns, features, pageSize, readSorting } from './agency-table-model.ts'
import { AgencyTableRow } from './agency-table-row.tsx'
import { Pager } from './pager.tsx'
import { SortHeader } from './sort-header.tsx'
import type { AgencyRow } from './to-agency-rows.ts'

const { q, k, sort, page } = regionParams

/** The agencies of a region; filter, order and page stand in the address. On a narrow screen each line becomes a small block. */
export function AgencyTable({ rows, locale }: { readonly rows: readonly AgencyRow[]; readonly locale: Locale }) {
  const words = messagesOf(locale).region.agencies
  const [query, setQuery] = useQueryStates({ q, k, sort, page })
  const state = useMemo(
    () => ({
      columnFilters: [...(query.q ? [{ id: 'name', value: query.q }] : []), ...(query.k.length > 0 ? [{ id: 'kind', value: query.k }] : [])],
      sorting: readSorting(query.sort),
      pagination: { pageIndex: Math.max(0, query.page - 1), pageSize },
    }),
    [query],
  )
  const data = useMemo(() => [...rows], [rows])
  const table = useTable({ features, columns, data, state, autoResetPageIndex: false })
  const shown = table.getRowModel().rows
  const order = (to: string) => void setQuery({ sort: to || null, page: null }, { history: 'push' })
  return (
    <div>
      {query.sort && state.sorting.length === 0 && <IgnoredNotice part={`sort=${query.sort}`} locale={locale} />}
      <AgencyFilter rows={rows} query={query} setQuery={setQuery} matching={table.getFilteredRowModel().rows.length} locale={locale} />
      <table className="w-full border-collapse text-sm max-md:block">
        <thead className="max-md:sr-only">
          <tr className="border-b border-line-strong text-left text-xs text-ink-2">
            <SortHeader column="name" label={words.name} sort={query.sort} onSort={order} locale={locale} />
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.kind}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.years}
            </th>
            <SortHeader column="received" label={words.received} sort={query.sort} onSort={order} locale={locale} numeric />
            <SortHeader column="findings" label={words.findings} sort={query.sort} onSort={order} locale={locale} numeric />
          </tr>
        </thead>
        <tbody className="max-md:block">
          {shown.map((row) => (
            <AgencyTableRow key={row.original.id} row={row.original} locale={locale} />
          ))}
        </tbody>
      </table>
      {shown.length === 0 && <p className="py-4 text-sm text-ink-2">{words.none}</p>}
      <Pager
        page={query.page}
        pages={table.getPageCount()}
        onPage={(to) => void setQuery({ page: to === 1 ? null : to }, { history: 'push' })}
        locale={locale}
      />
    </div>
  )
}
