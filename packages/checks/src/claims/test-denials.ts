import type { Bilingual, Claim, ClaimKey, FigureKey, Finding, FormId, Part, Report } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { termOf } from '../sums/term-of.ts'
import { claimSides, denialSentences } from '../words/claim-words.ts'
import { type ClaimCells, claimFinding } from './claim-finding.ts'
import { claimsOf } from './claims-of.ts'

/** Where a table counts what the prose denies: the cell of the total, and the cells of its parts. */
export interface Counted {
  readonly total: FigureKey
  readonly parts: readonly FigureKey[]
}

/** Something that the prose may deny, and where the tables count it; the first table that the report has is taken. */
export interface DenialRule {
  readonly key: ClaimKey
  /** A stated 0 is a denial too; otherwise another rule holds it against the table. */
  readonly withZero: boolean
  readonly what: Bilingual
  readonly tables: readonly { readonly part: Part; readonly forms: readonly FormId[]; readonly counted: readonly Counted[] }[]
}

/** A finding for each sentence that says there was none of it. */
export function testDenials(card: Pick<CheckCard, 'id' | 'severity'>, rules: readonly DenialRule[], report: Report): Finding[] {
  return rules.flatMap((rule) => {
    const denials = claimsOf(report, rule.key).filter((claim) => claim.none || claim.holds || (rule.withZero && claim.value === 0))
    if (denials.length === 0) return []
    const { parts, detected } = report.form
    const table = rule.tables.find(({ part, forms }) => forms.some((form) => form === parts[part]))
    if (!table && !rule.tables.some(({ forms }) => forms.some((form) => form === detected))) return []
    return denials.map((claim) => finding(card, rule, table, report, claim))
  })
}

type State = 'fail' | 'doubtful' | 'unknown' | 'pass'
const outcomes = { fail: 'FAIL', doubtful: 'UNCERTAIN', unknown: 'NOT_ASSESSABLE', pass: 'PASS' } as const

function finding(
  card: Pick<CheckCard, 'id' | 'severity'>,
  { what }: DenialRule,
  table: DenialRule['tables'][number] | undefined,
  report: Report,
  claim: Claim,
): Finding {
  const groups = table?.counted.map((counted) => weigh(report, counted)) ?? []
  const worst = (['fail', 'doubtful', 'unknown'] as const).find((state) => groups.some((group) => group.state === state))
  const state: State = table ? (worst ?? 'pass') : 'unknown'
  // What is certain to be wrong is told alone.
  const keys = groups.filter((group) => worst === undefined || group.state === worst).flatMap((group) => group.keys)
  const cells: ClaimCells = table ? { form: report.form.parts[table.part], table: table.part, keys } : { form: null, table: 'none', keys: [] }
  const sentence = (claim.holds ? denialSentences.holds : denialSentences.none)[state]
  return claimFinding(card, report, claim, cells, { outcome: outcomes[state], sentence, stated: claimSides.none, what })
}

/** What the table says of one thing; the keys are its total and every part that is not 0. */
function weigh(report: Report, { total, parts }: Counted): { state: State; keys: FigureKey[] } {
  const positive = parts.filter((key) => (figuresOf(report).get(key)?.value ?? 0) > 0)
  const keys = [...positive, total]
  const { values, open } = termOf(report, total)
  if (!open && values.every((value) => value > 0)) return { state: 'fail', keys }
  if (!open && values.every((value) => value === 0)) return { state: positive.length > 0 ? 'doubtful' : 'pass', keys }
  return { state: positive.length > 0 ? 'fail' : 'unknown', keys }
}
