import type { Region } from '@gongkai/shared'
import type { Placement } from '../regions/placement.ts'
import type { ReadReport } from './to-rows.ts'

/** The name of the region that an agency is named under: 兰陵县 for 新兴镇 and for 兰陵县's bureaus, nothing for 兰陵县 itself. */
function regionAbove({ kind, regionCode }: Placement, path: readonly Region[]): string {
  if (kind === 'GOVERNMENT') return ''
  const isRegionItself = kind !== 'DEPARTMENT' && regionCode?.length === 9
  return path.at(isRegionItself ? -2 : -1)?.name ?? ''
}

/** An agency in few words that tell it from its neighbours: 兰陵县新兴镇, 兰陵县财政局, 兰陵县. */
export function agencyLabel({ placement, path, report }: Pick<ReadReport, 'placement' | 'path' | 'report'>): string {
  const above = placement.state === 'PLACED' ? regionAbove(placement, path) : (report.parent?.value ?? '')
  return placement.shortName.startsWith(above) ? placement.shortName : above + placement.shortName
}
