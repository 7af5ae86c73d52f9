import { type Mark, readableSegments } from '@gongkai/shared'
import { chineseIn } from './chinese-in.ts'

/** How many Chinese characters a page shows, markup aside. */
export function chineseShown(page: string, marks: readonly Mark[]): number {
  return readableSegments({ text: page, marks }).reduce((sum, { text }) => sum + chineseIn(text), 0)
}
