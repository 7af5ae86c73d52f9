import { labelCore } from '../match/label-core.ts'
import type { RowTrace } from '../match/row-trace.ts'
import type { ReadDocument } from '../read-document.ts'
import { CELL, ROW, TABLE } from '../text/bounds.ts'
import type { ExplainedLabel } from './explanation.ts'

const bounds = new RegExp(`[\\s${CELL}${ROW}${TABLE}]+`, 'g')

/** The label that a row was found by; null where it was not found. */
export function explainLabel({ label }: RowTrace, official: string, { folded, page }: ReadDocument): ExplainedLabel | null {
  if (!label) return null
  const [from, to] = [page.places[label.from] ?? 0, (page.places[label.to - 1] ?? 0) + 1]
  const place = { printed: folded.text.slice(from, to).replace(bounds, ' '), span: folded.spanOf(from, to), official }
  if (!('core' in label)) return { ...place, match: 'head', wording: null }
  const { core, target } = label
  const wording = target.row?.labels.find((one) => labelCore(one).text === core.text) ?? core.text
  if (page.text.slice(label.from, label.to) !== core.text) return { ...place, match: 'damaged', wording }
  return { ...place, match: core.text === target.cores[0]?.text ? 'official' : 'variant', wording }
}
