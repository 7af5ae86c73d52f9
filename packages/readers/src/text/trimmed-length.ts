import { isBlank } from './is-blank.ts'

/** How many characters of a stretch of text are left without the blanks around it. */
export function trimmedLength(text: string, from: number, to: number): number {
  let [start, end] = [from, to]
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return end - start
}
