import { longestText } from '../limits.ts'
import { ReadError } from '../read-error.ts'

/** Throws ReadError LIMIT_TEXT for more characters than a document may have. */
export function refuseLong(length: number): void {
  if (length > longestText) throw new ReadError('LIMIT_TEXT', `文字超过上限 ${longestText} 字 · The text is longer than ${longestText} characters`)
}
