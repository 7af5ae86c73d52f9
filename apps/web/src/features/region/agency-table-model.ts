import type { AgencyKind } from '@gongkai/shared'
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import type { AgencyRow } from './to-agency-rows.ts'

export const pageSize = 50

/** What the table can do: filter by name and kind, sort, page. */
export const features = tableFeatures({
  columnFilteringFeature,
  rowSortingFeature,
  rowPaginationFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  filterFns: { includesString: filterFn_includesString },
})

const helper = createColumnHelper<typeof features, AgencyRow>()
const collator = new Intl.Collator('zh-CN')

export const columns = helper.columns([
  helper.accessor('name', { filterFn: 'includesString', sortFn: (a, b) => collator.compare(a.original.name, b.original.name) }),
  helper.accessor('kind', {
    enableSorting: false,
    filterFn: (row, _, kinds: readonly AgencyKind[]) => kinds.length === 0 || kinds.includes(row.original.kind),
  }),
  helper.display({ id: 'years' }),
  helper.accessor('received', {
    sortUndefined: 'last',
    sortDescFirst: true,
    sortFn: (a, b) => (a.original.received ?? 0) - (b.original.received ?? 0),
  }),
  helper.accessor('findings', { sortDescFirst: true, sortFn: (a, b) => a.original.findings - b.original.findings }),
])

/** The columns that the address may sort by. */
const sortable = ['name', 'received', 'findings'] as const
export type Sortable = (typeof sortable)[number]

/** `-received` as the table's own state; an unknown column is no sorting at all. */
export function readSorting(text: string): { id: Sortable; desc: boolean }[] {
  const id = sortable.find((column) => column === text.replace(/^-/, ''))
  return id ? [{ id, desc: text.startsWith('-') }] : []
}
