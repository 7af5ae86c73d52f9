import type { Mark, Span } from '@gongkai/shared'
import { resolveEscapes } from '../escapes/resolve-escapes.ts'
import { stringsIn } from '../escapes/strings-in.ts'

/** A page that shows so many Chinese characters has its text where it belongs; a string with as many may be a text. */
const enough = 300

/** The strings of that script in a page that hold the text which the page itself does not; null where there is none. */
export function findScriptText(page: string, marks: readonly Mark[]): { readonly range: Span; readonly strings: Span[] } | null {
  if (!/<script/i.test(page) || showsEnough(page, marks)) return null
  for (const range of scriptsIn(page)) {
    const strings = stringsIn(page.slice(range.start, range.end)).map(({ start, end }) => ({ start: start + range.start, end: end + range.start }))
    const texts = strings.filter(({ start, end }) => chineseIn(resolveEscapes(page, start, end).text) >= enough)
    if (texts.length > 0) return { range, strings: texts }
  }
  return null
}

/** True for a page whose own text is there; the first characters of it tell. */
function showsEnough(page: string, marks: readonly Mark[]): boolean {
  let [at, shown] = [0, 0]
  for (const mark of marks) {
    if (mark.kind === 'table' || mark.kind === 'row' || mark.kind === 'cell' || mark.start < at) continue
    shown += chineseIn(page, at, mark.start) + (mark.kind === 'stands' ? chineseIn(mark.text) : 0)
    if (shown >= enough) return true
    at = mark.end
  }
  return shown + chineseIn(page, at) >= enough
}

/** What stands between `<script …>` and `</script>`. */
function scriptsIn(page: string): Span[] {
  const lower = page.toLowerCase()
  const found: Span[] = []
  for (let open = lower.indexOf('<script'); open >= 0; ) {
    const start = lower.indexOf('>', open) + 1
    const close = lower.indexOf('</script', start)
    if (start === 0 || close < 0) break
    found.push({ start, end: close })
    open = lower.indexOf('<script', close)
  }
  return found
}

function chineseIn(text: string, from = 0, to = text.length): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count += 1
  }
  return count
}
