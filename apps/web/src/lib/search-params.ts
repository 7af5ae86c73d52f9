import { agencyKinds, findingClasses, severities } from '@gongkai/shared'
import { createLoader, parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral } from 'nuqs/server'

/** What the address of a region's page may say: which of the two series, and how its list of agencies is filtered, sorted and paged. */
export const regionParams = {
  scope: parseAsStringLiteral(['units', 'own'] as const).withDefault('units'),
  q: parseAsString.withDefault(''),
  k: parseAsArrayOf(parseAsStringLiteral(agencyKinds)).withDefault([]),
  /** A column, with `-` before it for the greatest first. */
  sort: parseAsString.withDefault(''),
  page: parseAsInteger.withDefault(1),
}

export const reportTabs = ['table', 'text', 'findings'] as const

/** What the address of a report may say: the version, the place that is lit, the finding that is shown, and the tab on a narrow screen. */
export const reportParams = {
  v: parseAsInteger,
  hl: parseAsString,
  f: parseAsString,
  tab: parseAsStringLiteral(reportTabs).withDefault('table'),
}

/** What the address of a list of findings may say: of which region or agency, narrowed by what, and behind which row the page begins. */
export const findingsParams = {
  r: parseAsString,
  u: parseAsString,
  y: parseAsInteger,
  class: parseAsStringLiteral(findingClasses),
  severity: parseAsStringLiteral(severities),
  outcome: parseAsStringLiteral(['FAIL', 'UNCERTAIN', 'NOT_ASSESSABLE', 'INFO'] as const),
  check: parseAsString,
  after: parseAsString,
}

export const loadRegionParams = createLoader(regionParams)
export const loadReportParams = createLoader(reportParams)
export const loadFindingsParams = createLoader(findingsParams)
export const loadHomeParams = createLoader({ q: parseAsString.withDefault('') })
export const loadQueryParams = createLoader({ example: parseAsString })
