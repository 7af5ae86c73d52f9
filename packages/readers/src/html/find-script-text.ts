import { type Mark, readableSegments, type Span } from '@gongkai/shared'
import { resolveEscapes } from '../escapes/resolve-escapes.ts'
import { stringsIn } from '../escapes/strings-in.ts'

/** A page that shows so many Chinese characters has its text where it belongs; a string with as many may be a text. */
const enough = 300

/** The strings of that script in a page that hold the text which the page itself does not; null where there is none. */
export function findScriptText(page: string, marks: readonly Mark[]): { readonly range: Span; readonly strings: Span[] } | null {
  const scripts = scriptsIn(page)
  if (scripts.length === 0) return null
  const shown = readableSegments({ text: page, marks }).reduce((sum, { text }) => sum + chineseIn(text), 0)
  if (shown >= enough) return null
  for (const range of scripts) {
    const strings = stringsIn(page.slice(range.start, range.end)).map(({ start, end }) => ({ start: start + range.start, end: end + range.start }))
    const texts = strings.filter(({ start, end }) => chineseIn(resolveEscapes(page, start, end).text) >= enough)
    if (texts.length > 0) return { range, strings: texts }
  }
  return null
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

function chineseIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count += 1
  }
  return count
}
