import type { AgencyKind, Region, Report } from '@gongkai/shared'

/** A unit that the register expects a report from; `report` is null where none was found. */
export interface CohortUnit {
  readonly agency: string
  readonly kind: AgencyKind
  readonly report: Report | null
}

/** The units of one region for one reporting year, with the region's neighbours to compare with. */
export interface Cohort {
  readonly region: Region
  readonly year: number
  readonly units: readonly CohortUnit[]
  readonly neighbours: readonly CohortUnit[]
}
