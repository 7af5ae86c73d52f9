/**
 * Every match of a pattern with the flag `g`, in order. As `matchAll`, which builds the pattern anew for each text: that takes longer than
 * looking through most sentences.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
