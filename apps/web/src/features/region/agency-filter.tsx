'use client'

import { type AgencyKind, agencyKinds, type Locale, messagesOf } from '@gongkai/shared'
import type { AgencyRow } from './to-agency-rows.ts'

interface Query {
  readonly q: string
  readonly k: readonly AgencyKind[]
}

interface Props {
  readonly rows: readonly AgencyRow[]
  readonly query: Query
  readonly setQuery: (to: { q?: string | null; k?: AgencyKind[] | null; page: null }, options: { history: 'push' | 'replace' }) => unknown
  readonly matching: number
  readonly locale: Locale
}

const control = 'border border-line-strong bg-ground px-2.5 py-1.5 text-sm'

/** Narrows the list by name (typing replaces the address) and by kind (choosing adds a step to go back to). */
export function AgencyFilter({ rows, query, setQuery, matching, locale }: Props) {
  const words = messagesOf(locale)
  const kinds = agencyKinds.filter((kind) => rows.some((row) => row.kind === kind))
  const filtered = query.q !== '' || query.k.length > 0
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <input
        type="search"
        value={query.q}
        onChange={(event) => setQuery({ q: event.target.value || null, page: null }, { history: 'replace' })}
        aria-label={words.region.agencies.filter}
        placeholder={words.region.agencies.filter}
        className={`${control} w-52 placeholder:text-ink-3`}
      />
      <select
        value={query.k[0] ?? ''}
        onChange={(event) => setQuery({ k: kinds.filter((kind) => kind === event.target.value), page: null }, { history: 'push' })}
        aria-label={words.region.agencies.kindFilter}
        className={control}
      >
        <option value="">{words.region.agencies.allKinds}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      {filtered && (
        <button type="button" onClick={() => setQuery({ q: null, k: null, page: null }, { history: 'push' })} className="px-1 text-sm link">
          {words.region.agencies.clearFilter}
        </button>
      )}
      <span className="ml-auto text-sm text-ink-2" role="status">
        {words.region.agencies.count({ count: matching })}
      </span>
    </div>
  )
}
