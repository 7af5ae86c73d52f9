import { type Equation, equationsOf, type Finding, type FormId, forms, type Report } from '@gongkai/shared'
import { fill } from '../words/fill.ts'
import { sumSentences, tableNames } from '../words/sum-words.ts'
import { type SumCheckId, type SumPart, sumFinding } from './sum-finding.ts'

const written = new Map<string, readonly Equation[]>()

/** A finding for each equation that the form of the table prescribes under this id; a single one where the document has no such table. */
export function testSums(id: SumCheckId, part: SumPart, report: Report): Finding[] {
  const formId = report.form.parts[part]
  if (formId === null) return [noTable(id, part)]
  return equations(id, formId).map((equation) => sumFinding(id, equation, forms[formId], report))
}

function equations(id: SumCheckId, formId: FormId): readonly Equation[] {
  const key = `${id} ${formId}`
  let found = written.get(key)
  if (!found) {
    found = equationsOf(forms[formId]).filter((equation) => equation.identity.id === id)
    written.set(key, found)
  }
  return found
}

function noTable(id: SumCheckId, part: SumPart): Finding {
  const message = fill(sumSentences.noTable, { table: tableNames[part] })
  return {
    check: id,
    outcome: 'NOT_ASSESSABLE',
    severity: 'critical',
    fingerprint: `${id}/${part}`,
    message,
    expected: tableNames[part],
    actual: message,
    cells: [],
    spans: [],
  }
}
