import type { Span } from '@gongkai/shared'
import { resolveEscapes } from '../escapes/resolve-escapes.ts'
import { stringsIn } from '../escapes/strings-in.ts'
import { chineseIn } from './chinese-in.ts'
import { enoughText } from './enough-text.ts'

/** The strings of that script in a page that hold a text; null where there is none. It is asked of pages that show hardly any themselves. */
export function findScriptText(page: string): { readonly range: Span; readonly strings: Span[] } | null {
  for (const range of scriptsIn(page)) {
    const strings = stringsIn(page.slice(range.start, range.end)).map(({ start, end }) => ({ start: start + range.start, end: end + range.start }))
    const texts = strings.filter(({ start, end }) => chineseIn(resolveEscapes(page, start, end).text) >= enoughText)
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
