import DataLoader from 'dataloader'
import { findAgenciesById } from '../queries/agency-row.ts'
import type { Db } from '../queries/database.ts'
import { findDocuments } from '../queries/document-row.ts'
import { findDocumentTexts } from '../queries/document-text.ts'
import { findRegionYears } from '../queries/find-region-years.ts'
import { findFindingsOfReports } from '../queries/finding-row.ts'
import { groupBy } from '../queries/group-by.ts'
import { findRegionsByCode } from '../queries/region-row.ts'
import { findReportContents } from '../queries/report-content.ts'
import { findReportsById, findReportsOfAgencies } from '../queries/report-row.ts'

/** One row for each key, or null; all keys of a moment are asked for at once. */
function one<K, T>(find: (keys: readonly K[]) => Promise<readonly T[]>, keyOf: (row: T) => K): DataLoader<K, T | null> {
  return new DataLoader<K, T | null>(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}

/** All rows for each key. */
function many<K, T>(find: (keys: readonly K[]) => Promise<readonly T[]>, keyOf: (row: T) => K): DataLoader<K, readonly T[]> {
  return new DataLoader<K, readonly T[]>(async (keys) => {
    const groups = groupBy(await find(keys), keyOf)
    return keys.map((key) => groups.get(key) ?? [])
  })
}

const reportLoader = (db: Db) =>
  one(
    (ids: readonly number[]) => findReportsById(db, ids),
    ({ id }) => Number(id),
  )

/** What resolvers ask for row by row, fetched together; each stands here because a list would else cost a statement a row. */
export function createLoaders(db: Db) {
  return {
    agency: one(
      (ids: readonly number[]) => findAgenciesById(db, ids),
      ({ id }) => Number(id),
    ),
    region: one(
      (codes: readonly string[]) => findRegionsByCode(db, codes),
      ({ code }) => code,
    ),
    years: many(
      (codes: readonly string[]) => findRegionYears(db, codes),
      ({ code }) => code,
    ),
    /** Every version of every report of an agency. */
    reports: many(
      (agencyIds: readonly number[]) => findReportsOfAgencies(db, agencyIds),
      ({ agencyId }) => agencyId,
    ),
    report: reportLoader(db),
    content: one(
      (reportIds: readonly number[]) => findReportContents(db, reportIds),
      ({ id }) => Number(id),
    ),
    findings: many(
      (reportIds: readonly number[]) => findFindingsOfReports(db, reportIds),
      ({ reportId }) => Number(reportId),
    ),
    document: one(
      (hashes: readonly string[]) => findDocuments(db, hashes),
      ({ sha256 }) => sha256,
    ),
    text: one(
      (hashes: readonly string[]) => findDocumentTexts(db, hashes),
      ({ sha256 }) => sha256,
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
