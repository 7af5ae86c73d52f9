/** Escapes that natural text does not have; a lone backslash may stand for a blank cell. */
const escapes = /\\(?:["'/nrt\\]|u[0-9a-f]{4})/gi
/** Tags whose quotes or closing strokes are escaped. */
const escapedTags = /<[a-z][^<>]*=\\["']|<\\\/[a-z]/gi

/** So many escapes must be there, and be nearly all of the backslashes. */
const enough = 5
const nearlyAll = 0.9

/** True for a text that is the inside of a JavaScript or JSON string: its quotes, line ends or Chinese characters are escaped. */
export function isEscaped(text: string): boolean {
  if (!text.includes('\\')) return false
  const body = withoutScripts(text)
  const found = body.match(escapes)?.length ?? 0
  const backslashes = body.replaceAll('\\\\', '\\').split('\\').length - 1
  if (found < enough || found < backslashes * nearlyAll) return false
  return !/<[a-z][^<>]*>/i.test(body) || (body.match(escapedTags)?.length ?? 0) >= enough
}

/** The text without what stands between `<script` and `</script`, where a page has escapes of its own. */
function withoutScripts(text: string): string {
  const lower = text.toLowerCase()
  const pieces: string[] = []
  let at = 0
  for (let open = lower.indexOf('<script'); open >= 0; open = lower.indexOf('<script', at)) {
    const close = lower.indexOf('</script', open)
    pieces.push(text.slice(at, open))
    at = close < 0 ? text.length : close
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}
