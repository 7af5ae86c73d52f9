import type { Refusal } from '@gongkai/shared'
import { linesOf } from '../text/lines-of.ts'
import type { Evidence } from './evidence.ts'
import { holdsProseReport } from './holds-prose-report.ts'
import { otherKinds } from './other-kinds.ts'

/** Characters of the head in which a document names its kind. */
const head = 500
/** A sentence, a path («首页 > 政策解读»), a numbered heading, or the first words of a sentence that runs on. */
const noTitle = /[。;>,!]|^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+[.、])/
const year = /\d{4}|[〇零○一二三四五六七八九]{4}|》/

/** A document whose title says that it is about reports: an explanation, a comparison, a notice, a rule. */
export function refuseKind(evidence: Evidence): Refusal | null {
  const { folded, figures, title } = evidence
  const filled = figures.some((figure) => figure.state === 'number')
  for (const line of linesOf(folded, head)) {
    if (line.text.length < 4 || line.text.length > 80 || noTitle.test(line.text)) continue
    // What comes after the report's own title is its text: there it may cite notices and speak of explanations.
    if (title && title.span.end <= folded.spanOf(line.from, line.to).start) return null
    for (const { code, words, dated, emptyTables, mayEnclose, text } of otherKinds) {
      const match = words.exec(line.text)
      if (!match || (dated && !year.test(line.text)) || (emptyTables && filled) || (mayEnclose?.test(line.text) && holdsProseReport(evidence)))
        continue
      return { code, text, span: folded.spanOf(line.from, line.to) }
    }
  }
  return null
}
