import type { Bilingual, Claim, Finding, Outcome, Report } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { countSentences } from '../words/claim-words.ts'
import { type ClaimCells, claimFinding } from './claim-finding.ts'
import { compareClaim } from './compare-claim.ts'
import type { CountRule, CountTable } from './count-rule.ts'

/** A finding for each number that the prose states of the things in the rules; one that says «none» is no number. */
export function testCounts(card: Pick<CheckCard, 'id' | 'severity'>, rules: readonly CountRule[], report: Report): Finding[] {
  return rules.flatMap((rule) => {
    const claims = report.claims.filter(({ key, value, approximate }) => key === rule.key && (value !== undefined || approximate !== undefined))
    if (claims.length === 0) return []
    const table = tableFor(rule, report)
    if (table === 'otherForm') return []
    const outcomes = claims.map((claim) => outcomeOf(report, claim, table))
    const agrees = claims.some(({ value }, at) => value !== undefined && outcomes[at] === 'PASS')
    return claims.map((claim, at) => {
      const isPart = agrees && outcomes[at] === 'FAIL'
      return finding(card, rule, table, report, claim, isPart ? 'UNCERTAIN' : (outcomes[at] as Outcome), isPart)
    })
  })
}

/** The table that has it; null where the report lacks that table, `otherForm` where its form has nothing of the kind. */
function tableFor({ tables }: CountRule, { form: { parts, detected } }: Report): CountTable | null | 'otherForm' {
  const found = tables.find(({ part, forms }) => forms.some((form) => form === parts[part]))
  if (found) return found
  return tables.some(({ forms }) => forms.some((form) => form === detected)) ? null : 'otherForm'
}

function outcomeOf(report: Report, claim: Claim, table: CountTable | null): Outcome {
  if (table === null) return 'NOT_ASSESSABLE'
  const outcome = compareClaim(report, claim, table.alternatives, table.scale)
  if (outcome === 'FAIL' && table.isLoose) return 'UNCERTAIN'
  return outcome === 'NOT_ASSESSABLE' && table.doubtsBlanks && claim.value !== 0 ? 'UNCERTAIN' : outcome
}

function finding(
  card: Pick<CheckCard, 'id' | 'severity'>,
  { what, unit }: CountRule,
  table: CountTable | null,
  report: Report,
  claim: Claim,
  outcome: Outcome,
  isPart: boolean,
): Finding {
  const keys = [...new Set(table?.alternatives.flat())]
  const cells: ClaimCells = table ? { form: report.form.parts[table.part], table: table.part, keys } : { form: null, table: 'none', keys: [] }
  const sentence = isPart ? countSentences.part : sentenceFor(claim, outcome, table)
  return claimFinding(card, report, claim, cells, { outcome, sentence, stated: statedBy(claim, unit), words: { what } })
}

function sentenceFor({ approximate }: Claim, outcome: Outcome, table: CountTable | null): Bilingual {
  if (outcome === 'PASS') return countSentences.pass
  if (outcome === 'FAIL') return countSentences.fail
  if (outcome === 'NOT_ASSESSABLE') return countSentences.unknown
  if (approximate !== undefined && !table?.doubtsBlanks) return countSentences.approximate
  return table?.isLoose ? countSentences.loose : countSentences.blank
}

function statedBy({ value, approximate }: Claim, unit: string): Bilingual {
  return approximate === undefined ? { zh: ` ${value} ${unit}`, en: `${value}` } : { zh: `约 ${approximate} ${unit}`, en: `about ${approximate}` }
}
