import type { Day, Period, Report, Stated, StatedKey } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { dense } from './dense.ts'
import { namesNobody } from './names-nobody.ts'
import { type Prose, proseOf, type Stretch } from './prose.ts'
import { readAddress } from './read-address.ts'
import { readAuthor } from './read-author.ts'
import { readFormCited } from './read-form-cited.ts'
import { readIndexBlock } from './read-index-block.ts'
import { readParent } from './read-parent.ts'
import { readPeriod } from './read-period.ts'
import { readReportingYear } from './read-reporting-year.ts'
import { readSignature } from './read-signature.ts'
import { readTitle } from './read-title.ts'

/** Who reports, on which year and days, under which numbers, and when it was made public and signed; each with the characters that say so. */
export type Metadata = Pick<Report, StatedKey>

/** Reads the facts around the report; `tables` are where its tables stand, among which no fact is looked for. */
export function readMetadata(folded: Folded, tables: readonly Stretch[]): Metadata {
  const prose = proseOf(folded, tables)
  const words = dense(folded, [prose.head, prose.tail])
  const { publisher, source, publishedOn, indexNumber, documentNumber } = readIndexBlock(folded, prose)
  const period = readPeriod(words)
  const { title, agency: titled, year, damagedYear, end } = readTitle(folded, prose.head, knownOf(publisher ?? source, period, publishedOn))
  const { signer, signedOn } = readSignature(folded, [prose.tail, bodyOf(folded.text, prose, end)])
  const told = titled ?? named(publisher)
  // Most reports name their agency in the title: only where that says too little need it be looked for in the text.
  const author = told && !isShort(told) ? null : readAuthor(words)
  const agency = inFull(told ?? author ?? signer ?? named(source), author)
  return {
    title,
    agency,
    parent: readParent(publisher, agency, words),
    year: year ?? readReportingYear(words, damagedYear, period),
    signedOn,
    indexNumber,
    documentNumber,
    publishedOn,
    period,
    address: readAddress(folded, { from: end, to: prose.front.to }, [prose.head, prose.tail], period?.span ?? null),
    formCited: readFormCited(words),
  }
}

/** «省水利厅», «区统计局»: of which province or district the compiler's own statement says. */
function isShort({ value }: Stated<string>): boolean {
  return /^[省市县区州旗]/.test(value)
}

function inFull(agency: Stated<string> | null, author: Stated<string> | null): Stated<string> | null {
  if (!agency || !author || !isShort(agency)) return agency
  return author.value.length > agency.value.length && author.value.endsWith(agency.value) ? author : agency
}

/** What the title of this report has, and links to others may lack: the year of the period, else the one before publication; who published. */
function knownOf(publisher: Stated<string> | null, period: Stated<Period> | null, publishedOn: Stated<Day> | null): string[] {
  const year = period ? Number(period.value.to.slice(0, 4)) : publishedOn ? Number(publishedOn.value.slice(0, 4)) - 1 : null
  return [...(year ? [`${year}年`] : []), ...(publisher ? [publisher.value] : [])]
}

function named(name: Stated<string> | null): Stated<string> | null {
  return name && !namesNobody(name.value) ? name : null
}

/** Where a signature can stand before the first table: after the first chapter's heading or, without chapters, after the first sentence. */
function bodyOf(text: string, { front, head }: Prose, titleEnd: number): Stretch {
  if (front.to < head.to) return { from: Math.max(front.to, titleEnd), to: head.to }
  const sentence = text.indexOf('。', titleEnd)
  return { from: sentence < 0 ? head.to : Math.min(sentence, head.to), to: head.to }
}
