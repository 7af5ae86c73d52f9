import { type AgencyKind, maskPersonalData } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import type { PlacementCandidate } from '../regions/placement.ts'
import { sql } from './sql.ts'

/** A row of the agencies as the API gives it. */
export interface AgencyRow {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly kind: AgencyKind
  readonly invented: boolean
  readonly placement: string
  readonly regionCode: string | null
  readonly candidates: readonly PlacementCandidate[]
}

export interface StoredAgency {
  readonly id: number | bigint
  readonly name: string
  readonly shortName: string
  readonly kind: string
  readonly invented: boolean | number
  readonly placement: string
  readonly regionCode: string | null
  readonly candidates: string
}

/** The columns of `StoredAgency`, of the table called `a`. */
export const agencyColumns = sql`a."id", a."name", a."shortName", a."kind", a."invented", a."placement", a."regionCode", a."candidates"`

export function toAgency({ id, name, shortName, kind, invented, placement, regionCode, candidates }: StoredAgency): AgencyRow {
  return {
    id: String(id),
    name,
    shortName,
    kind: kind as AgencyKind,
    invented: Boolean(invented),
    placement,
    regionCode,
    candidates: (JSON.parse(candidates) as PlacementCandidate[]).map(masked),
  }
}

/** What speaks for a region is quoted from the document. */
function masked({ evidence, ...candidate }: PlacementCandidate): PlacementCandidate {
  return { ...candidate, evidence: evidence.map((one) => ({ ...one, quote: maskPersonalData(one.quote) })) }
}

/** The agencies with these ids, in any order. */
export async function findAgenciesById(db: Db, ids: readonly number[]): Promise<AgencyRow[]> {
  const rows = await db.agency.findMany({ where: { id: { in: [...ids] } }, omit: { identity: true, createdAt: true } })
  return rows.map(toAgency)
}
