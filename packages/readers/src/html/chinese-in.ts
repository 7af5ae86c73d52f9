/** Counts the Chinese characters of a text, or of the stretch of it from one place up to another. */
export function chineseIn(text: string, from = 0, to = text.length): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count += 1
  }
  return count
}
