/** The least that a reader of numbers can do: every character is looked at once, and every run of digits becomes a number. */
export function scanForNumbers(text: string): number[] {
  const numbers: number[] = []
  let number = -1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) number = Math.max(number, 0) * 10 + code - 0x30
    else if (number >= 0) {
      numbers.push(number)
      number = -1
    }
  }
  return numbers
}
