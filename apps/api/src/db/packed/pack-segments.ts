import type { Segment } from '@gongkai/shared'
import { packJson, unpackJson } from './brotli-json.ts'

/** [characters skipped since the end before, length, text where it is not the source's own] */
type PackedSegment = readonly [number, number, string?]

/** Packs the readable pieces of a source text (what `SourceDocument.segments` holds). */
export function packSegments(segments: readonly Segment[], text: string): Buffer {
  let at = 0
  const packed = segments.map((segment): PackedSegment => {
    const skipped = segment.start - at
    at = segment.end
    const length = segment.end - segment.start
    return segment.text === text.slice(segment.start, segment.end) ? [skipped, length] : [skipped, length, segment.text]
  })
  return packJson(packed)
}

/** The pieces that `packSegments` was given; `text` is the same source text. */
export function unpackSegments(packed: Uint8Array, text: string): Segment[] {
  let at = 0
  return unpackJson<PackedSegment[]>(packed).map(([skipped, length, own]) => {
    const start = at + skipped
    at = start + length
    return { start, end: at, text: own ?? text.slice(start, at) }
  })
}
