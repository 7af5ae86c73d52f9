import { formDue, type Report, type Source } from '@gongkai/shared'
import { labelPage } from './match/label-page.ts'
import { readMetadata } from './metadata/read-metadata.ts'
import { readOtherTitle } from './metadata/read-title.ts'
import { readClaims } from './narrative/read-claims.ts'
import { refuse } from './refuse.ts'
import { readTables, type Tables } from './tables/read-tables.ts'
import { type Folded, fold } from './text/fold.ts'
import { type Ideographs, ideographs } from './text/ideographs.ts'
import { splitSections } from './text/split-sections.ts'

/** A document that was read: the report, and what it was read from. */
export interface ReadDocument {
  readonly source: Source
  readonly folded: Folded
  readonly page: Ideographs
  readonly tables: Tables
  readonly report: Report
}

/** Reads one document from its text to its report. */
export function readDocument(source: Source): ReadDocument {
  const folded = fold(source)
  const page = labelPage(ideographs(folded))
  const tables = readTables(folded, page)
  const metadata = readMetadata(folded, tables.ranges)
  const claims = readClaims(folded, tables.ranges, metadata.year?.value ?? null)
  const otherTitle = tables.repeats.map(({ from, to }) => readOtherTitle(folded, metadata, from, to)).find((title) => title !== null) ?? null
  const report: Report = {
    source: source.id,
    refusal: refuse({ folded, ...metadata, figures: tables.figures, claims, otherTitle }),
    ...metadata,
    form: { detected: tables.detected, expected: metadata.year ? formDue(metadata.year.value) : null, parts: tables.parts },
    figures: tables.figures,
    claims,
    sections: splitSections(folded, tables.ranges),
    ambiguities: tables.ambiguities,
    messages: [...(source.notes ?? []), ...tables.messages],
  }
  return { source, folded, page, tables, report }
}
