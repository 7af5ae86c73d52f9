export const regionLevels = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'] as const
export type RegionLevel = (typeof regionLevels)[number]

/** GOVERNMENT: a county's, city's or province's own report; DEPARTMENT: a bureau of one; TOWNSHIP and SUBDISTRICT: 乡镇 and 街道. */
export const agencyKinds = ['GOVERNMENT', 'DEPARTMENT', 'TOWNSHIP', 'SUBDISTRICT'] as const
export type AgencyKind = (typeof agencyKinds)[number]

/** A node of the division tree. `code` has 2, 4, 6 or 9 digits; each prefix of those lengths is its parent. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly level: RegionLevel
  /** True for the demonstration county (codes 99…) and nothing else. */
  readonly invented: boolean
}
