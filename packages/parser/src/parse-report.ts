import type { Report, Source } from '@gongkai/shared'
import { readDocument } from './read-document.ts'

/** One document in, one report out. Pure; never throws on bad data: what cannot be read is said so in the report. */
export function parseReport(source: Source): Report {
  return readDocument(source).report
}
