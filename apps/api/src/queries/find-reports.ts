import type { DetectedForm } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { type CursorShape, fromCursor, toCursor } from './cursor.ts'
import { agencyKeys, agencyOrder } from './find-agencies.ts'
import { type Page, type PageArgs, pageSize, toPage } from './page.ts'
import { type ReportRow, reportColumns, type StoredReport, toReport } from './report-row.ts'
import { allOf, countOf, isOneOf, isWithin, rowId, sql } from './sql.ts'

export interface FindReportsArgs extends PageArgs {
  /** Division code; everything in it and below it. */
  readonly within?: string | null | undefined
  readonly agency?: string | null | undefined
  readonly years?: readonly number[] | null | undefined
  readonly form?: readonly DetectedForm[] | null | undefined
  /** True: only those with a failure or a doubt; false: only those without. */
  readonly withFindings?: boolean | null | undefined
}

type Keys = [minusYear: number, place: string, rank: number, name: string, agency: number]
const shape: CursorShape = { list: 'reports', keys: ['number', 'string', 'number', 'string', 'number'] }

interface ListedReport extends StoredReport {
  readonly regionCode: string | null
  readonly kind: string
  readonly name: string
}

function cursorOf({ year, regionCode, kind, name, agencyId }: ListedReport): string {
  const agency = agencyKeys({ regionCode, kind: kind as 'GOVERNMENT', name, id: String(agencyId) })
  return toCursor(shape, [-Number(year), ...agency])
}

const from = sql`"Report" r JOIN "Agency" a ON a."id" = r."agencyId"`

/** Current reports, newest year first, agencies in official order. Throws `BadInput` for a bad page or division code. */
export async function findReports(db: Db, { within, agency, years, form, withFindings, first, after }: FindReportsArgs): Promise<Page<ReportRow>> {
  const size = pageSize(first)
  const keys = fromCursor<Keys>(shape, after)
  const where = allOf([
    sql`r."isCurrent" = true`,
    typeof within === 'string' ? isWithin(sql`a."regionCode"`, within) : null,
    typeof agency === 'string' ? sql`r."agencyId" = ${rowId(agency)}` : null,
    isOneOf(sql`r."year"`, years),
    isOneOf(sql`r."formDetected"`, form),
    typeof withFindings === 'boolean' ? (withFindings ? sql`r."failures" + r."uncertain" > 0` : sql`r."failures" + r."uncertain" = 0`) : null,
  ])
  const rows = await db.$queryRaw<ListedReport[]>`
    SELECT ${reportColumns}, a."regionCode", a."kind", a."name" FROM ${from}
    WHERE ${where} AND ${keys ? sql`(-r."year", ${agencyOrder}) > (${keys[0]}, ${keys[1]}, ${keys[2]}, ${keys[3]}, ${keys[4]})` : sql`1 = 1`}
    ORDER BY -r."year", ${agencyOrder} LIMIT ${size + 1}`
  const count = () => db.$queryRaw<{ count: bigint }[]>`SELECT COUNT(*) AS "count" FROM ${from} WHERE ${where}`
  const { nodes, ...page } = toPage(rows, size, cursorOf, async () => countOf(await count()))
  return { ...page, nodes: nodes.map(toReport) }
}
