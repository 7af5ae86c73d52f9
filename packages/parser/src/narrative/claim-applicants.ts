import { isOfAnotherTime } from './is-of-another-time.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

const natural = /(?:均|皆|都|全部|全)(?:为|由|系|是|来自)(?:自然人|公民个人)/

/** Whether a sentence says that all who asked were natural persons. */
export function claimApplicants(sentence: Sentence, year: number | null): Statement[] {
  const { text } = sentence
  const match = natural.exec(text)
  if (!match) return []
  const scope = sentence.scopeAt(match.index)
  if (scope === 'elsewhere' || scope === 'disputes' || scope === 'reconsiderations' || scope === 'suits') return []
  if (isOfAnotherTime(text, match.index, year) || /[不非]$/.test(text.slice(0, match.index))) return []
  return [{ key: 'applicantsNaturalOnly', says: { holds: true }, from: match.index, to: match.index + match[0].length }]
}
