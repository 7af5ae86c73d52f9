import type { Bilingual, Finding, Outcome, Span } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { fill, type Params } from '../words/fill.ts'

/** A sentence for an outcome. */
export interface Verdict {
  readonly outcome: Outcome
  readonly sentence: Bilingual
  readonly words: Params
}

interface Sides {
  readonly expected: Bilingual
  readonly actual: Bilingual
  readonly spans: readonly Span[]
}

/** What was found about a fact of the document that is no cell: `at` tells several of one check apart and never changes. */
export function timeFinding({ id, severity }: CheckCard, at: string, { outcome, sentence, words }: Verdict, sides: Sides): Finding {
  const message = fill(sentence, words)
  return { check: id, outcome, severity, fingerprint: `${id}/${at}`, message, cells: [], ...sides }
}
