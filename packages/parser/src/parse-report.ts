import { formDue, type Report, type Source } from '@gongkai/shared'
import { readMetadata } from './metadata/read-metadata.ts'
import { readOtherTitle } from './metadata/read-title.ts'
import { readClaims } from './narrative/read-claims.ts'
import { refuse } from './refuse.ts'
import { readTables } from './tables/read-tables.ts'
import { fold } from './text/fold.ts'
import { ideographs } from './text/ideographs.ts'
import { splitSections } from './text/split-sections.ts'

/** One document in, one report out. Pure; never throws on bad data: what cannot be read is said so in the report. */
export function parseReport(source: Source): Report {
  const folded = fold(source)
  const tables = readTables(folded, ideographs(folded.text))
  const metadata = readMetadata(folded, tables.ranges)
  const claims = readClaims(folded, tables.ranges, metadata.year?.value ?? null)
  const otherTitle = tables.repeats.map(({ from, to }) => readOtherTitle(folded, metadata, from, to)).find((title) => title !== null) ?? null
  return {
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
}
