import type { Finding, Report } from '@gongkai/shared'

/** placeholder door, filled by the checks */
export function runReportChecks(_report: Report): Finding[] {
  return []
}
