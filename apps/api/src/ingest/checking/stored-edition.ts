import { type ReadableText, type Report, readableText } from '@gongkai/shared'
import { unpackReport, unpackSegments, unpackText } from '../../db/packed.ts'

/** The columns that a stored report is checked by. */
export interface StoredReading {
  readonly id: number | bigint
  readonly sha256: string
  readonly packed: Uint8Array
  readonly text: Uint8Array
  readonly segments: Uint8Array
}

/** A stored report as the checks take it; its text is unpacked when a check asks for it. */
export function storedEdition({ sha256, packed, text, segments }: StoredReading): { report: Report; text: ReadableText } {
  const pieces = () => unpackSegments(segments, unpackText(text))
  return { report: unpackReport(packed, sha256), text: readableText(pieces) }
}
