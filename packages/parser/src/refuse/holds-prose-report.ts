import type { Evidence } from './evidence.ts'

const chapter = /(?:^|\n)\s*[一二三四五六七八]\s*、/g
const fewest = { chapters: 3, counts: 2 }

/** Whether a document has a report's text: a year, chapters, and counts of several kinds, none of which a notice or a list has. */
export function holdsProseReport({ folded, year, claims }: Evidence): boolean {
  const chapters = folded.text.match(chapter)?.length ?? 0
  return year !== null && chapters >= fewest.chapters && new Set(claims.map(({ key }) => key)).size >= fewest.counts
}
