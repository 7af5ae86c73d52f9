import type { Mark, Span } from '@gongkai/shared'
import { isEscaped } from './escapes/is-escaped.ts'
import { isScript } from './escapes/is-script.ts'
import { marksInSource } from './escapes/marks-in-source.ts'
import { resolveEscapes } from './escapes/resolve-escapes.ts'
import { stringsIn } from './escapes/strings-in.ts'
import { chineseShown } from './html/chinese-shown.ts'
import { enoughText } from './html/enough-text.ts'
import { findScriptText } from './html/find-script-text.ts'
import { looksLikeHtml } from './html/looks-like-html.ts'
import { markHtml } from './html/mark-html.ts'

/** A text's marks, and whether there are pages' tags in it. */
export interface Marked {
  readonly marks: Mark[]
  readonly isPage: boolean
}

/** Escapes inside escapes: a page in a string that was itself sent as a string. */
const deepest = 3

/** What in a text is markup, what stands for other characters, and where its tables are: pages, and text inside the strings of a script. */
export function markText(text: string, depth = 0): Marked {
  if (depth < deepest) {
    if (isScript(text)) return markStrings(text, { start: 0, end: text.length }, stringsIn(text), depth)
    if (isEscaped(text)) return markString(text, { start: 0, end: text.length }, depth)
  }
  return looksLikeHtml(text) ? { marks: markPage(text, depth), isPage: true } : { marks: [], isPage: false }
}

/**
 * A page whose own text is hardly any may have it in a part that its script uncovers, or in the script itself; either is read in the place
 * where it stands.
 */
function markPage(text: string, depth: number): Mark[] {
  const marks = markHtml(text)
  const shown = chineseShown(text, marks, enoughText)
  if (shown >= enoughText) return marks
  const uncovered = markHtml(text, 'uncovered')
  if (chineseShown(text, uncovered) - shown >= enoughText) return uncovered
  const script = depth < deepest ? findScriptText(text) : null
  if (!script) return marks
  const inner = markStrings(text, script.range, script.strings, depth)
  const outside = marks.filter(({ start, end }) => end <= script.range.start || start >= script.range.end)
  return [...outside, ...inner.marks].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Each string a paragraph of its own; the script around them is markup. */
function markStrings(text: string, range: Span, strings: readonly Span[], depth: number): Marked {
  const marks: Mark[] = []
  let isPage = false
  let at = range.start
  for (const string of strings) {
    const inner = markString(text, string, depth)
    marks.push({ kind: 'markup', start: at, end: string.start }, { kind: 'break', start: string.start, end: string.start })
    for (const mark of inner.marks) marks.push(mark)
    marks.push({ kind: 'break', start: string.end, end: string.end })
    isPage ||= inner.isPage
    at = string.end
  }
  if (at < range.end) marks.push({ kind: 'markup', start: at, end: range.end })
  return { marks, isPage }
}

function markString(text: string, { start, end }: Span, depth: number): Marked {
  const resolved = resolveEscapes(text, start, end)
  const inner = markText(resolved.text, depth + 1)
  return { marks: marksInSource(inner.marks, resolved), isPage: inner.isPage }
}
