import { checkIds, type FindingClass, type findingClasses, type Outcome, type Severity, severities } from '@gongkai/shared'
import { camelCase } from '../../lib/camel-case.ts'
import type { CountedFinding } from './findings-query.ts'

/** A choice of a filter, and how many findings of the scope it is about. */
export interface FilterOption<Value extends string = string> {
  readonly value: Value
  readonly count: number
  readonly label?: string
}

export interface FindingOptions {
  readonly classes: readonly FilterOption<FindingClass>[]
  readonly severities: readonly FilterOption<Severity>[]
  readonly outcomes: readonly FilterOption<Outcome>[]
  readonly checks: readonly FilterOption[]
}

/** What can be chosen in each filter; what nothing was found of is left out. Classes, severities and checks count what their choice shows: errors and doubts, and of `reading` everything. */
export function toOptions(counts: readonly CountedFinding[]): FindingOptions {
  const shown = counts.filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNCERTAIN')
  const byClass = [...shown, ...counts.filter((one) => one.class === 'READING')]
  const titles = new Map(counts.map(({ check }) => [check.id, check.title]))
  const outcomes = ['FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE', 'INFO'] as const
  return {
    classes: options(['number', 'document', 'reading'] satisfies (typeof findingClasses)[number][], byClass, (one) => camelCase(one.class)),
    severities: options(severities, shown, (one) => camelCase(one.severity)),
    outcomes: options(outcomes, counts, (one) => one.outcome),
    checks: options(checkIds, shown, (one) => one.check.id).map((option) => ({
      ...option,
      label: `${option.value} ${titles.get(option.value) ?? ''}`,
    })),
  }
}

function options<Value extends string>(
  values: readonly Value[],
  counts: readonly CountedFinding[],
  nameOf: (one: CountedFinding) => string,
): FilterOption<Value>[] {
  return values
    .map((value) => ({ value, count: counts.reduce((sum, one) => sum + (nameOf(one) === value ? one.count : 0), 0) }))
    .filter(({ count }) => count > 0)
}
