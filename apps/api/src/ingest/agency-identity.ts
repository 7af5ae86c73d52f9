import type { SourceId } from '@gongkai/shared'
import type { Placement } from '../regions/placement.ts'

/**
 * What makes an agency the same one in another year's report. Placed: its region, and its name unless the region has but one such body
 * (a government, a township). Not placed: name and parent as printed; without a parent an ambiguous name is no identity at all, so
 * that two towns of one name are never taken for each other.
 */
export function agencyIdentity(
  { state, regionCode, kind, name }: Pick<Placement, 'state' | 'regionCode' | 'kind' | 'name'>,
  parent: string | null,
  source: SourceId,
): string {
  if (regionCode !== null) {
    const isOnlyOne = kind === 'GOVERNMENT' || (kind !== 'DEPARTMENT' && regionCode.length === 9)
    return isOnlyOne ? regionCode : `${regionCode}/${name}`
  }
  if (parent !== null) return `?/${parent}/${name}`
  return state === 'UNPLACED' ? `?//${name}` : `?/${source}/${name}`
}
