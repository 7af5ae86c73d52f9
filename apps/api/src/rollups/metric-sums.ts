import { metricIds } from '@gongkai/shared'
import { Prisma } from '../db/generated/client.ts'

const { join, raw } = Prisma

/** A column of `RegionYear` and what one report (`r`) adds to it. */
interface Summand {
  readonly column: string
  readonly one: string
  /** The sum of printed numbers, which may have decimals. */
  readonly printed?: true
}

/** A blank adds nothing and is not counted. */
const summands: readonly Summand[] = [
  { column: 'reports', one: '1' },
  { column: 'failures', one: 'r."failures"' },
  { column: 'uncertain', one: 'r."uncertain"' },
  ...metricIds.flatMap((id): Summand[] => [
    { column: id, one: `COALESCE(r."${id}", 0)`, printed: true },
    { column: `${id}Count`, one: `CASE WHEN r."${id}" IS NULL THEN 0 ELSE 1 END` },
  ]),
]

/** Six decimals are kept, so that adding and taking away again leaves no dust of binary fractions. */
const tidy = (sum: string, { printed }: Summand) => (printed ? `ROUND(CAST(${sum} AS NUMERIC), 6)` : sum)

/** The columns' names, for `INSERT INTO "RegionYear" ("regionCode", "year", …)`. */
export const sumColumns = join(summands.map(({ column }) => raw(`"${column}"`)))

/** What one report adds (sign 1) or takes away (sign -1). */
export const signedSummands = (sign: 1 | -1) => join(summands.map(({ one }) => raw(`${sign} * ${one}`)))

/** The sums over all the reports of a group. */
export const groupedSummands = join(summands.map((summand) => raw(tidy(`SUM(${summand.one})`, summand))))

/** For `ON CONFLICT … DO UPDATE SET`: adds the new row to the one that is there. */
export const addToSums = join(
  summands.map((summand) => raw(`"${summand.column}" = ${tidy(`"RegionYear"."${summand.column}" + excluded."${summand.column}"`, summand)}`)),
)

/**
 * Reports and the regions that count them: every region from the agency's own up to its province. The report of a region's own
 * government is itself a sum and is left out everywhere; so is an agency whose region is not decided.
 */
export const countedReports = raw(`"Report" r
  JOIN "Agency" a ON a."id" = r."agencyId" AND a."placement" = 'PLACED' AND a."kind" <> 'GOVERNMENT'
  JOIN "Region" g ON g."code" IN (substr(a."regionCode", 1, 2), substr(a."regionCode", 1, 4), substr(a."regionCode", 1, 6), a."regionCode")`)
