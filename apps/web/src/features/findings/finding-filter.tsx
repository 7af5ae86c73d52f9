'use client'

import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import { useQueryStates } from 'nuqs'
import { findingsParams } from '../../lib/search-params.ts'
import type { FilterOption, FindingOptions } from './to-options.ts'

interface Props {
  readonly options: FindingOptions
  readonly years: readonly number[]
  readonly locale: Locale
}

const { r: _r, u: _u, ...filters } = findingsParams

/** Narrows the list; each choice is a step to go back to, and begins at the first page. */
export function FindingFilter({ options, years, locale }: Props) {
  const words = messagesOf(locale)
  const { filters: labels } = words.findings
  const [query, setQuery] = useQueryStates(filters, { history: 'push', shallow: false, scroll: false })
  const isFiltered = Object.entries(query).some(([key, value]) => key !== 'after' && value !== null)
  const choose = (to: Partial<Record<keyof typeof query, string | number | null>>) =>
    setQuery({ ...to, after: null } as Parameters<typeof setQuery>[0])
  const named = <Value extends string>(found: readonly FilterOption<Value>[], names: Readonly<Record<Value, string>>) =>
    found.map((option) => ({ ...option, label: names[option.value] }))
  return (
    <fieldset className="mb-4 flex flex-wrap items-end gap-x-3 gap-y-2">
      <legend className="sr-only">{labels.label}</legend>
      <Choice
        label={labels.year}
        all={labels.all}
        value={query.y === null ? '' : String(query.y)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => choose({ y: year ? Number(year) : null })}
      />
      <Choice
        label={labels.class}
        all={labels.all}
        value={query.class ?? ''}
        options={counted(named(options.classes, words.findingClasses), locale)}
        onChoose={(value) => choose({ class: value })}
      />
      <Choice
        label={labels.severity}
        all={labels.all}
        value={query.severity ?? ''}
        options={counted(named(options.severities, words.severities), locale)}
        onChoose={(value) => choose({ severity: value })}
      />
      <Choice
        label={labels.outcome}
        all={labels.failuresAndDoubts}
        value={query.outcome ?? (query.class === 'reading' ? 'NOT_ASSESSABLE' : '')}
        options={counted(named(options.outcomes, words.outcomes), locale)}
        onChoose={(value) => choose({ outcome: value })}
      />
      <Choice
        label={labels.check}
        all={labels.all}
        value={query.check ?? ''}
        options={counted(options.checks, locale)}
        onChoose={(value) => choose({ check: value })}
      />
      {isFiltered && (
        <button
          type="button"
          onClick={() => choose({ y: null, class: null, severity: null, outcome: null, check: null })}
          className="px-1 py-1.5 text-sm link"
        >
          {labels.clear}
        </button>
      )}
    </fieldset>
  )
}

interface NamedOption {
  readonly value: string
  readonly label: string
}

function counted(options: readonly FilterOption[], locale: Locale): NamedOption[] {
  const { option: words } = messagesOf(locale).findings.filters
  return options.map(({ value, count, label = value }) => ({ value, label: words({ label, count: formatNumber(count, locale) }) }))
}

interface ChoiceProps {
  readonly label: string
  /** Chosen where the address says nothing. */
  readonly all: string
  readonly value: string
  readonly options: readonly NamedOption[]
  readonly onChoose: (value: string | null) => unknown
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <label className="grid min-w-0 gap-0.5 text-xs text-ink-2">
      {label}
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.target.value || null)}
        className="max-w-64 border border-line-strong bg-ground px-2 py-1.5 text-sm text-ink"
      >
        <option value="">{all}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
