/** Counts the Chinese characters of a text. */
export function chineseIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x3400 && code <= 0x9fff) count += 1
  }
  return count
}
