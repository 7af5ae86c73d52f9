'use client'

import { useQueryStates } from 'nuqs'
import { useRef } from 'react'
import { reportParams } from '../../lib/search-params.ts'

const { hl, f, tab } = reportParams

/** Where a choice was made: the other side is what scrolls. */
export type Origin = 'address' | 'table' | 'text' | 'finding'
export type ReportTab = (typeof reportParams)['tab']['defaultValue']

export interface Selection {
  /** The lit figure, claim or date. */
  readonly hl: string | null
  /** The shown finding. */
  readonly f: string | null
  readonly tab: ReportTab
  readonly origin: Origin
  /** Lights an item, or nothing where it was lit already; `tab` is where a narrow screen goes. */
  readonly light: (id: string | null, origin: Origin, tab?: ReportTab) => void
  /** Lights both sides of a finding, or nothing where it was shown already; `tab` is where a narrow screen goes. */
  readonly showFinding: (id: string, tab?: ReportTab) => void
  readonly openTab: (tab: ReportTab) => void
}

/** What is lit on a report's page. It stands in the address: each choice is a step that «back» undoes, and the address opens the same view. */
export function useSelection(): Selection {
  const [query, setQuery] = useQueryStates({ hl, f, tab }, { history: 'push', shallow: true })
  const origin = useRef<Origin>('address')
  const choose = (from: Origin, to: Parameters<typeof setQuery>[0]) => {
    origin.current = from
    void setQuery(to)
  }
  return {
    ...query,
    origin: origin.current,
    light: (id, from, to) => choose(from, { hl: id === query.hl && !to ? null : id, f: null, ...(to && { tab: to }) }),
    showFinding: (id, to) => choose('finding', { f: id === query.f && !to ? null : id, hl: null, ...(to && { tab: to }) }),
    openTab: (to) => choose('table', { tab: to }),
  }
}
