import type { Span } from '@gongkai/shared'

const han = /[\u3400-\u9fff]|\\u[3-9][0-9a-f]{3}/i

/**
 * The insides of the strings of a script that are text, in order of place: those in Chinese, and in lists all of them. Names of fields and
 * their values in other letters (addresses, numbers of records) are for programs. Comments are passed over.
 */
export function stringsIn(script: string): Span[] {
  const found: Span[] = []
  /** The last sign outside of strings. */
  let before = ''
  for (let at = 0; at < script.length; at += 1) {
    const sign = script.charAt(at)
    if (sign === '/') at = endOfComment(script, at)
    if (sign !== '"' && sign !== "'" && sign !== '`') {
      if (sign.trim() !== '') before = sign
      continue
    }
    const end = endOfString(script, at + 1, sign)
    const isListed = before !== ':' && !/^\s*:/.test(script.slice(end + 1, end + 20))
    if (isListed || han.test(script.slice(at + 1, end))) found.push({ start: at + 1, end })
    at = end
    before = sign
  }
  return found
}

/** The place of the closing quote; the end of the line where there is none. */
function endOfString(script: string, from: number, quote: string): number {
  for (let at = from; at < script.length; at += 1) {
    const sign = script.charAt(at)
    if (sign === '\\') at += 1
    else if (sign === quote || (sign === '\n' && quote !== '`')) return at
  }
  return script.length
}

/** The last place of the comment that begins at `at`; `at` itself where none does. */
function endOfComment(script: string, at: number): number {
  const close = script.startsWith('//', at) ? '\n' : script.startsWith('/*', at) ? '*/' : null
  if (close === null) return at
  const end = script.indexOf(close, at + 2)
  return end < 0 ? script.length : end + close.length - 1
}
