/** How often a sign stands in a text, or in the stretch of it from one place up to another. */
export function countSigns(text: string, sign: string, from = 0, to = text.length): number {
  const wanted = sign.charCodeAt(0)
  let count = 0
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === wanted) count += 1
  return count
}
