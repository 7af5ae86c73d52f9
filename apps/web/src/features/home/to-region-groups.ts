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

/** Counties under their city and province; a city or province that has reports of its own alone stands beside them. */
export function toRegionGroups(counties: readonly HomeRegion[], above: readonly HomeRegion[]): RegionGroup[] {
  const covered = new Set(counties.flatMap(({ path }) => path.map(({ code }) => code)))
  const alone = above.filter(
    ({ code }) => !covered.has(code) && !above.some((other) => other.code !== code && other.path.some((step) => step.code === code)),
  )
  const groups = new Map<string, { above: readonly Place[]; regions: HomeRegion[] }>()
  for (const region of [...counties, ...alone].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const path = region.path.filter(({ code }) => code !== region.code)
    const key = path.map(({ code }) => code).join('/') || region.code
    const group = groups.get(key) ?? { above: path, regions: [] }
    group.regions.push(region)
    groups.set(key, group)
  }
  return [...groups.values()]
}
