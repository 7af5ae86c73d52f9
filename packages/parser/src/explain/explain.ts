import { equationsOf, type FigureKey, forms, type Span } from '@gongkai/shared'
import type { RowTrace } from '../match/row-trace.ts'
import type { ReadDocument } from '../read-document.ts'
import { claimCells } from './claim-cells.ts'
import { decideRule } from './decide-rule.ts'
import { explainCells } from './explain-cells.ts'
import { explainEquations } from './explain-equations.ts'
import { explainLabel } from './explain-label.ts'
import { explainReadings } from './explain-readings.ts'
import type { Explanation } from './explanation.ts'
import { lineAround } from './line-around.ts'
import { placeInForm } from './place-in-form.ts'
import { rules } from './rules.ts'
import { type Stages, stagesOf } from './stages-of.ts'

/** The whole chain of one figure of a document that was read; null where none of its tables asks for such a figure. */
export function explain(document: ReadDocument, key: FigureKey): Explanation | null {
  const { source, folded, report } = document
  const figure = report.figures.find((one) => one.key === key)
  const table = document.tables.read.find((one) => one.figures.some((other) => other.key === key))
  const trace = table?.trace(key)
  const place = table && placeInForm(forms[table.form], key)
  if (!figure || !trace || !place) return null
  // What is read of two rows at one place is taken from one of them when all tables are there.
  const isTaken = figure.state === 'absent' && table.figures.some((one) => one.key === key && one.state !== 'absent')
  const equations = equationsOf(forms[table.form]).filter(({ identity }) => identity.part === table.part)
  const [stages, column] = [stagesOf(trace, equations), columnOf(trace, key)]
  const id = isTaken ? 'otherRow' : decideRule(trace, stages, column)
  const label = explainLabel(trace, place.row.zh, document)
  return {
    key,
    form: table.form,
    part: table.part,
    ...place,
    figure,
    line: lineOf(source.text, figure.span ?? label?.span ?? null),
    label,
    ...rowOf(trace, stages),
    rule: { id, ...rules[id] },
    cells: explainCells(trace, isTaken ? -1 : column, folded),
    equations: explainEquations(key, equations, report.figures),
    claims: report.claims.filter((claim) => claimCells[claim.key]?.includes(key)),
  }
}

function rowOf(trace: RowTrace, stages: Stages | null): Pick<Explanation, 'separators' | 'placedBy' | 'readings'> {
  const readings = stages && { before: explainReadings(stages.cells), after: explainReadings(stages.table) }
  return { separators: trace.separators.kind, placedBy: trace.placedBy, readings }
}

function columnOf({ chosen }: RowTrace, key: FigureKey): number {
  return chosen?.keys.indexOf(key) ?? -1
}

function lineOf(text: string, span: Span | null): Explanation['line'] {
  return span && lineAround(text, span)
}
