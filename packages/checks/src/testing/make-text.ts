import { type ReadableText, readableText } from '@gongkai/shared'

/** Plain text for tests: what is read is what is written. */
export function makeText(text = ''): ReadableText {
  return readableText(() => [{ start: 0, end: text.length, text }])
}
