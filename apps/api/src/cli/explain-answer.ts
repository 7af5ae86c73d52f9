import { type Explanation, explainFigure } from '@gongkai/parser'
import { type FigureKey, maskWords } from '@gongkai/shared'
import { explanationText } from './explanation-text.ts'
import { maskedText } from './masked-text.ts'
import { noSuchFigure } from './no-such-figure.ts'
import type { ParsedFile } from './parse-file.ts'
import { parseSummary } from './parse-summary.ts'

/** What is to be printed about one document, for a person and for a program. */
export interface ExplainAnswer {
  readonly found: boolean
  readonly text: string
  readonly json: object
}

/** What `gongkai explain` says of one figure of one document; why it has none, and which may be meant. */
export function explainAnswer(parsed: ParsedFile, key: FigureKey, unmasked: boolean): ExplainAnswer {
  const head = { schema: 1, file: parsed.file }
  if (parsed.kind === 'failed') return { found: false, text: parseSummary(parsed), json: { ...head, error: parsed.reason } }
  if (parsed.kind === 'refused') {
    const { code, text } = parsed.refusal
    return { found: false, text: parseSummary(parsed), json: { ...head, isReport: false, reason: code, text } }
  }
  const { file, source, report } = parsed
  const explanation = explainFigure(source, key)
  if (!explanation) {
    const { reason, near } = noSuchFigure(key, report)
    const hint = near.length > 0 ? `  相近的键 · keys like it: ${near.join('  ')}\n` : ''
    return { found: false, text: `✗ ${file}  ${reason}\n${hint}`, json: { ...head, error: reason, near } }
  }
  const shown = unmasked ? explanation : masked(explanation, parsed)
  return { found: true, text: explanationText(file, shown), json: { ...head, sha256: source.id, encoding: source.encoding, ...shown } }
}

/** The line and the sentences without personal data; numbers of tables stay. */
function masked(explanation: Explanation, { source, report }: Extract<ParsedFile, { kind: 'report' }>): Explanation {
  const { text, words } = maskedText(source, report)
  const { line, claims } = explanation
  return {
    ...explanation,
    line: line && { ...line, text: text.slice(line.start, line.end) },
    claims: claims.map((claim) => ({ ...claim, raw: maskWords(claim.raw, words) })),
  }
}
