import type { Bilingual, Claim, FigureKey, Finding, FormId, Outcome, Part, Report } from '@gongkai/shared'
import { forms } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { spansOf } from '../spans-of.ts'
import { claimSides, claimTables, quoteOf } from '../words/claim-words.ts'
import { figuresInWords } from '../words/figure-words.ts'
import { fill } from '../words/fill.ts'
import { claimFingerprint } from './claim-fingerprint.ts'

/** The cells that a sentence is held against; `form` null where the report has no such table. */
export interface ClaimCells {
  readonly form: FormId | null
  readonly table: Part | 'none'
  readonly keys: readonly FigureKey[]
}

/** A sentence against a table: both places, both numbers, and the sentence that says what is wrong. */
export function claimFinding(
  { id, severity }: Pick<CheckCard, 'id' | 'severity'>,
  report: Report,
  claim: Claim,
  { form, table, keys }: ClaimCells,
  verdict: { readonly outcome: Outcome; readonly sentence: Bilingual; readonly stated: Bilingual; readonly what?: Bilingual },
): Finding {
  const figures = form === null || keys.length === 0 ? claimSides.noTable : figuresInWords(report, forms[form], keys)
  const { stated, what = '' } = verdict
  const names = { table: claimTables[table], figures, stated, quote: quoteOf(claim), what }
  return {
    check: id,
    outcome: verdict.outcome,
    severity,
    fingerprint: claimFingerprint(id, claim, report),
    message: fill(verdict.sentence, names),
    expected: fill(claimSides.table, names),
    actual: fill(claimSides.text, names),
    cells: keys,
    spans: [claim.span, ...spansOf(report, keys)],
  }
}
