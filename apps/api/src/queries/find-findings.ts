import { allChecks } from '@gongkai/checks'
import { type CheckId, type FindingClass, type Outcome, type Severity, severities } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { BadInput } from './bad-input.ts'
import { type CountedFindings, countFindings } from './count-findings.ts'
import { type CursorShape, fromCursor, toCursor } from './cursor.ts'
import { agencyKeys, agencyOrder } from './find-agencies.ts'
import { type FindingRow, findingColumns, type StoredFinding, toFinding } from './finding-row.ts'
import { type Page, type PageArgs, pageSize, toPage } from './page.ts'
import { allOf, countOf, isOneOf, isWithin, join, rowId, type Sql, sql } from './sql.ts'

export interface FindFindingsArgs extends PageArgs {
  /** Division code; everything in it and below it. This or `agency`. */
  readonly within?: string | null | undefined
  readonly agency?: string | null | undefined
  readonly years?: readonly number[] | null | undefined
  readonly check?: readonly string[] | null | undefined
  readonly class?: readonly FindingClass[] | null | undefined
  readonly severity?: readonly Severity[] | null | undefined
  readonly outcome?: readonly Outcome[] | null | undefined
}

/** A page of findings; `counts` counts those of all pages. */
export interface FindingPage extends Page<FindingRow> {
  readonly counts: () => Promise<CountedFindings[]>
}

type Keys = [minusYear: number, place: string, rank: number, name: string, agency: number, severity: number, id: number]
const shape: CursorShape = { list: 'findings', keys: ['number', 'string', 'number', 'string', 'number', 'number', 'number'] }

interface ListedFinding extends StoredFinding {
  readonly year: number | bigint
  readonly regionCode: string | null
  readonly kind: string
  readonly name: string
}

const severityRank = sql`CASE f."severity" WHEN 'critical' THEN 0 WHEN 'major' THEN 1 WHEN 'minor' THEN 2 ELSE 3 END`
const order = sql`-r."year", ${agencyOrder}, ${severityRank}, f."id"`

function cursorOf({ year, regionCode, kind, name, agencyId, severity, id }: ListedFinding): string {
  const agency = agencyKeys({ regionCode, kind: kind as 'GOVERNMENT', name, id: String(agencyId) })
  return toCursor(shape, [-Number(year), ...agency, severities.indexOf(severity as Severity), Number(id)])
}

/**
 * What was found in the current reports of an agency or of a region's units, and still holds: newest year first, agencies in official
 * order, the gravest first. Throws `BadInput` for a bad page, division code or check, or where neither agency nor region is given.
 */
export async function findFindings(db: Db, args: FindFindingsArgs): Promise<FindingPage> {
  const size = pageSize(args.first)
  const keys = fromCursor<Keys>(shape, args.after)
  const where = conditions(args)
  const from = sql`"Agency" a JOIN "Report" r ON r."agencyId" = a."id" AND r."isCurrent" = true
    JOIN "Finding" f ON f."reportId" = r."id" AND f."closedAt" IS NULL`
  const rows = await db.$queryRaw<ListedFinding[]>`
    SELECT ${findingColumns}, r."year", a."regionCode", a."kind", a."name" FROM ${from}
    WHERE ${where} AND ${keys ? sql`(${order}) > (${join(keys)})` : sql`1 = 1`}
    ORDER BY ${order} LIMIT ${size + 1}`
  const count = () => db.$queryRaw<{ count: bigint }[]>`SELECT COUNT(*) AS "count" FROM ${from} WHERE ${where}`
  const { nodes, ...page } = toPage(rows, size, cursorOf, async () => countOf(await count()))
  return { ...page, nodes: nodes.map(toFinding), counts: () => countFindings(db, from, where) }
}

function conditions({ within, agency, years, check, class: classes, severity, outcome }: FindFindingsArgs): Sql {
  if (typeof within !== 'string' && typeof agency !== 'string') {
    throw new BadInput('within', '请给出 within（区划代码）或 agency（机关编号）', 'Give within (a division code) or agency (its id)')
  }
  return allOf([
    typeof within === 'string' ? isWithin(sql`a."regionCode"`, within) : null,
    typeof agency === 'string' ? sql`a."id" = ${rowId(agency)}` : null,
    isOneOf(sql`r."year"`, years),
    isOneOf(sql`f."check"`, check?.map(checkId)),
    classes ? isOfClass(classes) : null,
    isOneOf(sql`f."severity"`, severity),
    isOneOf(sql`f."outcome"`, outcome),
  ])
}

function checkId(given: string): CheckId {
  const found = allChecks.find(({ id }) => id === given.toUpperCase())
  if (found) return found.id
  const name = given.slice(0, 20)
  throw new BadInput('check', `没有核对项“${name}”，全部编号见 checks { id }`, `There is no check "${name}"; checks { id } lists them`)
}

/** The class is no column: it follows from check and outcome (`classOf`). */
function isOfClass(classes: readonly FindingClass[]): Sql {
  const checks = allChecks.filter((check) => classes.includes(check.class)).map(({ id }) => id)
  const told = checks.length > 0 ? sql`(f."outcome" <> 'NOT_ASSESSABLE' AND f."check" IN (${join(checks)}))` : sql`1 = 0`
  return classes.includes('reading') ? sql`(f."outcome" = 'NOT_ASSESSABLE' OR ${told})` : told
}
