'use client'

import { type Locale, messagesOf } from '@gongkai/shared'
import { useEffect, useRef } from 'react'
import { IgnoredNotice } from '../../components/ignored-notice.tsx'
import { ClaimList } from './claim-list.tsx'
import { FindingList } from './finding-list.tsx'
import { Inspector } from './inspector.tsx'
import { OfficialTable } from './official-table.tsx'
import type { ReportModel } from './report-model.ts'
import { ReportTabs } from './report-tabs.tsx'
import { scrollToLit } from './scroll-to-lit.ts'
import { TextPane } from './text-pane.tsx'
import { toLit } from './to-lit.ts'
import { useSelection } from './use-selection.ts'

/** Findings and tables on one side, the source text on the other; what is chosen on either side is lit on both. */
export function ReportView({ model, locale }: { readonly model: ReportModel; readonly locale: Locale }) {
  const words = messagesOf(locale).report
  const selection = useSelection()
  const root = useRef<HTMLDivElement>(null)
  const lit = toLit(model, selection.hl, selection.f)
  const { hl, f, tab, origin } = selection
  useEffect(() => {
    if ((hl || f) && root.current) scrollToLit(root.current, origin, tab)
  }, [hl, f, tab, origin])
  const ignored = (hl && !model.items[hl]) || (f && !lit.finding)
  const hidden = (of: typeof tab) => (tab === of ? '' : 'max-lg:hidden')
  return (
    <div ref={root} className={`mt-6 ${lit.item ? 'max-lg:pb-36' : ''}`}>
      {ignored && <IgnoredNotice part={hl && !model.items[hl] ? `hl=${hl}` : `f=${f}`} locale={locale} />}
      <ReportTabs
        tab={tab}
        onTab={selection.openTab}
        findings={model.findings.filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNCERTAIN').length}
        locale={locale}
      />
      <div className="gap-8 lg:grid lg:grid-cols-[minmax(0,8fr)_minmax(0,5fr)]">
        <div className={`min-w-0 ${tab === 'text' ? 'max-lg:hidden' : ''}`}>
          <section aria-label={words.findings} className={hidden('findings')}>
            <FindingList findings={model.findings} selection={selection} locale={locale} />
          </section>
          <section aria-label={words.tables} className={hidden('table')}>
            {model.tables.map((table) => (
              <OfficialTable key={table.part} table={table} model={model} lit={lit} selection={selection} locale={locale} />
            ))}
            <ClaimList model={model} lit={lit} selection={selection} locale={locale} />
          </section>
        </div>
        <section aria-label={words.source} className={`min-w-0 ${hidden('text')}`}>
          <TextPane pieces={model.pieces} model={model} lit={lit} selection={selection} locale={locale} />
        </section>
      </div>
      <Inspector item={lit.item} selection={selection} locale={locale} narrow />
    </div>
  )
}
