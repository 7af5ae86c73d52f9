import { gunzipSync } from 'node:zlib'
import type { Db } from '../db/client.ts'

/** What is known of a document beside its text, as the API gives it. */
export interface DocumentRow {
  readonly sha256: string
  readonly name: string
  readonly type: string
  readonly encoding: string
  /** Size of the original in bytes. */
  readonly bytes: number
  readonly importedAt: string
}

/** The documents with these hashes, in any order. */
export async function findDocuments(db: Db, hashes: readonly string[]): Promise<DocumentRow[]> {
  const rows = await db.sourceDocument.findMany({ where: { sha256: { in: [...hashes] } }, omit: { bytes: true, text: true, segments: true } })
  return rows.map(({ size, importedAt, name, ...row }) => ({
    ...row,
    name: maskedName(name),
    bytes: size,
    importedAt: importedAt.toISOString(),
  }))
}

/** A file name has no words around a number that tell what it is: whatever looks like a mobile or identity number is masked. */
function maskedName(name: string): string {
  return name.replace(/(?<!\d)(?:1[3-9]\d{9}|\d{17}[\dXx])(?!\d)/g, (number) => '*'.repeat(number.length))
}

/** The document's bytes as they came, with its name; null for an unknown one. */
export async function getOriginal(db: Db, sha256: string): Promise<{ name: string; bytes: Buffer } | null> {
  const row = await db.sourceDocument.findUnique({ where: { sha256 }, select: { name: true, bytes: true } })
  return row && { name: maskedName(row.name), bytes: gunzipSync(row.bytes) }
}
