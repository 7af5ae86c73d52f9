import type { Day, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { readAuthor } from './read-author.ts'
import { readIndexBlock } from './read-index-block.ts'
import { readReportingYear } from './read-reporting-year.ts'
import { readSignedOn } from './read-signed-on.ts'
import { readTitle } from './read-title.ts'

/** Who reports, on which year, and when it was made public and signed; each with the characters that say so. */
export interface Metadata {
  readonly title: Stated<string> | null
  readonly agency: Stated<string> | null
  readonly parent: Stated<string> | null
  readonly year: Stated<number> | null
  readonly publishedOn: Stated<Day> | null
  readonly signedOn: Stated<Day> | null
}

/** Reads the facts around the report; `tablesFrom` is where its first table begins, after which no title is looked for. */
export function readMetadata(folded: Folded, tablesFrom: number): Metadata {
  const title = readTitle(folded, tablesFrom)
  const { publisher, publishedOn } = readIndexBlock(folded)
  const agency = title.agency ?? publisher ?? readAuthor(folded)
  return {
    title: title.title,
    agency,
    parent: parentOf(publisher, agency),
    year: title.year ?? readReportingYear(folded),
    publishedOn,
    signedOn: readSignedOn(folded, title.title ? 0 : tablesFrom),
  }
}

/** What the publisher's name has in front of the agency's: 朔禾县 of «朔禾县枕溪镇» beside «枕溪镇人民政府». */
function parentOf(publisher: Stated<string> | null, agency: Stated<string> | null): Stated<string> | null {
  if (!publisher || !agency) return null
  const short = agency.value.replace(/人民政府$|办事处$/, '')
  const at = publisher.value.indexOf(short)
  if (at < 2 || !/[省市县区旗州盟]$/.test(publisher.value.slice(0, at))) return null
  return {
    value: publisher.value.slice(0, at),
    raw: publisher.raw.slice(0, at),
    span: { start: publisher.span.start, end: publisher.span.start + at },
  }
}
