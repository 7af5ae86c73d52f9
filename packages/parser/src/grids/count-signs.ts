/** How often a sign stands in a text. */
export function countSigns(text: string, sign: string): number {
  return text.split(sign).length - 1
}
