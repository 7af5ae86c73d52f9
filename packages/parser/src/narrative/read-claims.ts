import type { Claim } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { claimApplicants } from './claim-applicants.ts'
import { claimCounts } from './claim-counts.ts'
import { claimDenials } from './claim-denials.ts'
import { cutSentences, type Stretch, type TableRanges } from './cut-sentences.ts'
import { makeSentences } from './make-sentences.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** Every count that the prose states or denies, with the characters that say so, in order of place. Nothing is claimed of another year. */
export function readClaims(folded: Folded, tables: TableRanges, year: number | null): Claim[] {
  const claims: Claim[] = []
  for (const stretch of cutSentences(folded, tables)) {
    for (const sentence of makeSentences(folded.text, stretch)) {
      for (const statement of claimSentence(sentence, stretch, year)) claims.push(toClaim(statement, sentence, folded))
    }
  }
  return claims.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function claimSentence(sentence: Sentence, { counts, denials, natural }: Stretch, year: number | null): Statement[] {
  return [
    ...(counts ? claimCounts(sentence, year) : []),
    ...(denials ? claimDenials(sentence, year) : []),
    ...(natural ? claimApplicants(sentence, year) : []),
  ]
}

function toClaim({ key, says, from, to }: Statement, sentence: Sentence, folded: Folded): Claim {
  const [start, end] = [sentence.placeOf(from), sentence.placeOf(to - 1) + 1]
  return { key, ...says, raw: folded.text.slice(start, end), span: folded.spanOf(start, end) }
}
