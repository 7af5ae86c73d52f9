import type { Region, RegionLevel } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { sql } from './sql.ts'

/** A row of the division tree as the API gives it. */
export type RegionRow = Region

export interface StoredRegion {
  readonly code: string
  readonly name: string
  readonly level: string
  readonly invented: boolean | number
}

/** The columns of `StoredRegion`, of the table called `g`. */
export const regionColumns = sql`g."code", g."name", g."level", g."invented"`

export function toRegion({ code, name, level, invented }: StoredRegion): RegionRow {
  return { code, name, level: level as RegionLevel, invented: Boolean(invented) }
}

/** The regions with these codes, in any order. */
export async function findRegionsByCode(db: Db, codes: readonly string[]): Promise<RegionRow[]> {
  const rows = await db.region.findMany({ where: { code: { in: [...codes] } }, select: { code: true, name: true, level: true, invented: true } })
  return rows.map(toRegion)
}
