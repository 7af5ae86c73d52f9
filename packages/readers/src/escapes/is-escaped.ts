/** Escapes that natural text does not have; a lone backslash may stand for a blank cell. */
const escapes = /\\(?:["'/nrt\\]|u[0-9a-f]{4})/gi
/** Tags whose quotes or closing strokes are escaped. */
const escapedTags = /<[a-z][^<>]*=\\["']|<\\\/[a-z]/gi

/** So many escapes must be there, and be nearly all of the backslashes. */
const enough = 5
const nearlyAll = 0.9

/** Scripts of a page, which have escapes of their own, up to their end tags. */
const scripts = /<script[\s\S]*?(?=<\/script|$)/gi

/** True for a text that is the inside of a JavaScript or JSON string: its quotes, line ends or Chinese characters are escaped. */
export function isEscaped(text: string): boolean {
  if (!text.includes('\\')) return false
  const body = text.replace(scripts, '')
  const found = body.match(escapes)?.length ?? 0
  if (found < enough) return false
  const backslashes = body.replaceAll('\\\\', '\\').split('\\').length - 1
  if (found < backslashes * nearlyAll) return false
  return !/<[a-z][^<>]*>/i.test(body) || (body.match(escapedTags)?.length ?? 0) >= enough
}
