import type { FindingClass, Outcome, Severity } from '@gongkai/shared'

/** What the address of the list says. */
export interface FindingsParams {
  readonly r: string | null
  readonly u: string | null
  readonly y: number | null
  readonly class: FindingClass | null
  readonly severity: Severity | null
  readonly outcome: Exclude<Outcome, 'PASS'> | null
  readonly check: string | null
  readonly after: string | null
}

const apiName = <Text extends string>(text: Text) => text.toUpperCase() as Uppercase<Text>

/** The address as the API is asked: without an outcome, errors and doubts, or of what could not be read everything there is. */
export function toVariables({ r, u, y, class: found, severity, outcome, check, after }: FindingsParams) {
  const otherwise: readonly Outcome[] = found === 'reading' ? ['NOT_ASSESSABLE'] : ['FAIL', 'UNCERTAIN']
  return {
    within: u ? null : r,
    agency: u,
    years: y === null ? null : [y],
    check: check === null ? null : [check],
    class: found && [apiName(found)],
    severity: severity && [apiName(severity)],
    outcome: outcome ? [outcome] : [...otherwise],
    after,
  }
}
