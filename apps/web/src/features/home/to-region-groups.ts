import type { HomeRegion } from './home-query.ts'

interface Place {
  readonly code: string
  readonly name: string
}

export interface RegionGroup {
  /** The regions above, province first; empty where the region stands alone. */
  readonly above: readonly Place[]
  readonly regions: readonly HomeRegion[]
}

/** Counties under their city and province, in the order they came; a province without counties (a ministry's town) stands alone. */
export function toRegionGroups(counties: readonly HomeRegion[], provinces: readonly HomeRegion[]): RegionGroup[] {
  const groups = new Map<string, { above: readonly Place[]; regions: HomeRegion[] }>()
  const add = (region: HomeRegion) => {
    const above = region.path.filter(({ code }) => code !== region.code)
    const key = above.map(({ code }) => code).join('/')
    const group = groups.get(key) ?? { above, regions: [] }
    group.regions.push(region)
    groups.set(key, group)
  }
  for (const county of counties) add(county)
  const covered = new Set(counties.flatMap((county) => county.path.map(({ code }) => code)))
  for (const province of provinces) if (!covered.has(province.code)) add(province)
  return [...groups.values()]
}
