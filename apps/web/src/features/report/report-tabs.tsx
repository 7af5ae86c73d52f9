import { type Locale, messagesOf } from '@gongkai/shared'
import { reportTabs } from '../../lib/search-params.ts'
import type { ReportTab } from './use-selection.ts'

interface Props {
  readonly tab: ReportTab
  readonly onTab: (tab: ReportTab) => void
  readonly findings: number
  readonly locale: Locale
}

/** On a narrow screen one of tables, source text and findings is shown; on a wide one all of them, and this is gone. */
export function ReportTabs({ tab, onTab, findings, locale }: Props) {
  const words = messagesOf(locale).report.tabs
  return (
    <nav aria-label={words.label} className="sticky top-0 z-10 -mx-4 mb-5 flex border-b border-line-strong bg-ground px-4 sm:-mx-6 sm:px-6 lg:hidden">
      {reportTabs.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={tab === name}
          onClick={() => onTab(name)}
          className={`-mb-px border-b-2 px-4 py-3 text-sm ${tab === name ? 'border-ink font-semibold' : 'border-transparent text-ink-2'}`}
        >
          {words[name]}
          {name === 'findings' && findings > 0 && <span className="ml-1.5 text-alarm">{findings}</span>}
        </button>
      ))}
    </nav>
  )
}
