import { type MaskedSource, maskSource } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { unpackReport, unpackSegments, unpackText } from '../db/packed.ts'
import { groupBy } from './group-by.ts'

/** A document's decoded text, in which spans count, and its readable pieces, both with personal data masked: the stored text leaves in no other way. */
export interface DocumentText extends MaskedSource {
  readonly sha256: string
}

interface StoredText {
  readonly sha256: string
  readonly text: Uint8Array
  readonly segments: Uint8Array
  /** Of a report read from it. */
  readonly packed: Uint8Array | null
}

/** The texts of these documents, in any order. */
export async function findDocumentTexts(db: Db, hashes: readonly string[]): Promise<DocumentText[]> {
  const rows = await db.$queryRaw<StoredText[]>`
    SELECT d."sha256", d."text", d."segments", r."packed" FROM "SourceDocument" d LEFT JOIN "Report" r ON r."sha256" = d."sha256"
    WHERE d."sha256" IN (SELECT value FROM json_each(${JSON.stringify(hashes)}))`
  return [...groupBy(rows, ({ sha256 }) => sha256).values()].flatMap((readings) => {
    const [row] = readings
    if (!row) return []
    const { sha256 } = row
    const text = unpackText(row.text)
    const figures = () => readings.flatMap(({ packed }) => (packed ? unpackReport(packed, sha256).figures : []))
    return [{ sha256, ...maskSource({ text, segments: unpackSegments(row.segments, text) }, () => ({ figures: figures() })) }]
  })
}
