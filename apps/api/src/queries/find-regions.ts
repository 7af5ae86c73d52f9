import type { RegionLevel } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { type CursorShape, fromCursor, toCursor } from './cursor.ts'
import { type Page, type PageArgs, pageSize, toPage } from './page.ts'
import { type RegionRow, regionColumns, type StoredRegion, toRegion } from './region-row.ts'
import { allOf, countOf, holds, isColumnWithin, sql } from './sql.ts'

export interface FindRegionsArgs extends PageArgs {
  readonly level?: RegionLevel | null | undefined
  /** Code of the region right above. */
  readonly parent?: string | null | undefined
  /** Part of the name. */
  readonly name?: string | null | undefined
  /** Leaves out regions without a current report under them. */
  readonly withReports?: boolean | null | undefined
}

const shape: CursorShape = { list: 'regions', keys: ['string'] }

const hasReports = sql`EXISTS (
  SELECT 1 FROM "Agency" a JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = true
  WHERE ${isColumnWithin(sql`a."regionCode"`, sql`g."code"`)})`

/** Regions in the order of their codes: a region stands before what lies below it. Throws `BadInput` for a bad page. */
export async function findRegions(db: Db, { level, parent, name, withReports, first, after }: FindRegionsArgs): Promise<Page<RegionRow>> {
  const size = pageSize(first)
  const [afterCode] = fromCursor<[string]>(shape, after) ?? []
  const where = allOf([
    level ? sql`g."level" = ${level}` : null,
    typeof parent === 'string' ? sql`g."parentCode" = ${parent}` : null,
    name ? holds(sql`g."name"`, name) : null,
    withReports ? hasReports : null,
  ])
  const rows = await db.$queryRaw<StoredRegion[]>`
    SELECT ${regionColumns} FROM "Region" g
    WHERE ${where} AND ${afterCode === undefined ? sql`1 = 1` : sql`g."code" > ${afterCode}`}
    ORDER BY g."code" LIMIT ${size + 1}`
  const count = () => db.$queryRaw<{ count: bigint }[]>`SELECT COUNT(*) AS "count" FROM "Region" g WHERE ${where}`
  return toPage(
    rows.map(toRegion),
    size,
    ({ code }) => toCursor(shape, [code]),
    async () => countOf(await count()),
  )
}
