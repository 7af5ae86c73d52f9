import { gunzipSync } from 'node:zlib'
import type { Segment } from '@gongkai/shared'
import type { Db } from '../db/client.ts'
import { unpackSegments, unpackText } from '../db/packed.ts'

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
  return rows.map(({ size, importedAt, ...row }) => ({ ...row, bytes: size, importedAt: importedAt.toISOString() }))
}

export interface DocumentText {
  readonly sha256: string
  /** The decoded text in which spans count. */
  readonly text: string
}

/** The decoded texts of these documents, in any order. */
export async function findDocumentTexts(db: Db, hashes: readonly string[]): Promise<DocumentText[]> {
  const rows = await db.sourceDocument.findMany({ where: { sha256: { in: [...hashes] } }, select: { sha256: true, text: true } })
  return rows.map(({ sha256, text }) => ({ sha256, text: unpackText(text) }))
}

/** The readable pieces of a document, given its text; none for an unknown one. */
export async function findSegments(db: Db, { sha256, text }: DocumentText): Promise<Segment[]> {
  const row = await db.sourceDocument.findUnique({ where: { sha256 }, select: { segments: true } })
  return row ? unpackSegments(row.segments, text) : []
}

/** The document's bytes as they came, with its name; null for an unknown one. */
export async function getOriginal(db: Db, sha256: string): Promise<{ name: string; bytes: Buffer } | null> {
  const row = await db.sourceDocument.findUnique({ where: { sha256 }, select: { name: true, bytes: true } })
  return row && { name: row.name, bytes: gunzipSync(row.bytes) }
}
