import type { AgencyKind } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { type AgencyRow, agencyColumns, type StoredAgency, toAgency } from './agency-row.ts'
import { type CursorShape, fromCursor, toCursor } from './cursor.ts'
import { type Page, type PageArgs, pageSize, toPage } from './page.ts'
import { allOf, countOf, holds, isOneOf, isWithin, sql } from './sql.ts'

export interface FindAgenciesArgs extends PageArgs {
  /** Division code; everything in it and below it. */
  readonly within?: string | null | undefined
  readonly kind?: readonly AgencyKind[] | null | undefined
  /** Part of the name. */
  readonly name?: string | null | undefined
  readonly placement?: readonly string[] | null | undefined
}

/** Place in the tree, government before its departments, name; the id settles what is left. */
type Keys = [place: string, rank: number, name: string, id: number]
const shape: CursorShape = { list: 'agencies', keys: ['string', 'number', 'string', 'number'] }

/** The order in which agencies of the table called `a` are listed; those without a region come last. */
export const agencyOrder = sql`COALESCE(a."regionCode", '~'), CASE a."kind" WHEN 'GOVERNMENT' THEN 0 ELSE 1 END, a."name", a."id"`

/** The same keys as `agencyOrder`, for a cursor. */
export function agencyKeys({ regionCode, kind, name, id }: Pick<AgencyRow, 'regionCode' | 'kind' | 'name' | 'id'>): Keys {
  return [regionCode ?? '~', kind === 'GOVERNMENT' ? 0 : 1, name, Number(id)]
}

/** Agencies in official order: by division, the government itself first. Throws `BadInput` for a bad page or division code. */
export async function findAgencies(db: Db, { within, kind, name, placement, first, after }: FindAgenciesArgs): Promise<Page<AgencyRow>> {
  const size = pageSize(first)
  const keys = fromCursor<Keys>(shape, after)
  const where = allOf([
    typeof within === 'string' ? isWithin(sql`a."regionCode"`, within) : null,
    isOneOf(sql`a."kind"`, kind),
    name ? holds(sql`a."name"`, name) : null,
    isOneOf(sql`a."placement"`, placement),
  ])
  const rows = await db.$queryRaw<StoredAgency[]>`
    SELECT ${agencyColumns} FROM "Agency" a
    WHERE ${where} AND ${keys ? sql`(${agencyOrder}) > (${keys[0]}, ${keys[1]}, ${keys[2]}, ${keys[3]})` : sql`1 = 1`}
    ORDER BY ${agencyOrder} LIMIT ${size + 1}`
  const count = () => db.$queryRaw<{ count: bigint }[]>`SELECT COUNT(*) AS "count" FROM "Agency" a WHERE ${where}`
  return toPage(
    rows.map(toAgency),
    size,
    (agency) => toCursor(shape, agencyKeys(agency)),
    async () => countOf(await count()),
  )
}
