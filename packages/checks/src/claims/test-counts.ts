import type { Bilingual, Claim, FigureKey, Finding, Outcome, Report } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { countSentences } from '../words/claim-words.ts'
import { type ClaimCells, claimFinding } from './claim-finding.ts'
import { claimsOf } from './claims-of.ts'
import { compareClaim } from './compare-claim.ts'
import type { CountRule, CountTable } from './count-rule.ts'

type Card = Pick<CheckCard, 'id' | 'severity'>

/** A finding for each number that the prose states of the things in the rules; one that says «none» is no number. */
export function testCounts(card: Card, rules: readonly CountRule[], report: Report): Finding[] {
  const found: Finding[] = []
  for (const rule of rules) {
    const claims = claimsOf(report, rule.key).filter(({ value, approximate }) => value !== undefined || approximate !== undefined)
    if (claims.length > 0) found.push(...testRule(card, rule, claims, report))
  }
  return found
}

function testRule(card: Card, rule: CountRule, claims: readonly Claim[], report: Report): Finding[] {
  const table = tableFor(rule, report)
  if (table === 'otherForm') return []
  const outcomes = claims.map((claim) => outcomeOf(report, claim, table))
  const agrees = claims.some(({ value }, at) => value !== undefined && outcomes[at] === 'PASS')
  return claims.map((claim, at) => {
    const isPart = agrees && outcomes[at] === 'FAIL'
    return finding(card, rule, table, report, claim, isPart ? 'UNCERTAIN' : (outcomes[at] as Outcome), isPart)
  })
}

/** The tables of the rules do not change: what each of them looks at is put together once. */
const known = new WeakMap<CountTable, readonly FigureKey[]>()

function keysOf(table: CountTable): readonly FigureKey[] {
  let keys = known.get(table)
  if (!keys) {
    keys = [...new Set(table.alternatives.flat())]
    known.set(table, keys)
  }
  return keys
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
  card: Card,
  { what, unit }: CountRule,
  table: CountTable | null,
  report: Report,
  claim: Claim,
  outcome: Outcome,
  isPart: boolean,
): Finding {
  const keys = table ? keysOf(table) : []
  const cells: ClaimCells = table ? { form: report.form.parts[table.part], table: table.part, keys } : { form: null, table: 'none', keys: [] }
  const sentence = isPart ? countSentences.part : sentenceFor(claim, outcome, table)
  return claimFinding(card, report, claim, cells, { outcome, sentence, stated: statedBy(claim, unit), what })
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
