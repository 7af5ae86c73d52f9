import type { Mark } from '@gongkai/shared'
import { chineseIn } from './chinese-in.ts'

/** How many Chinese characters a page shows, markup aside; counted up to the mark at which there are enough. */
export function chineseShown(page: string, marks: readonly Mark[], enough = Number.POSITIVE_INFINITY): number {
  let [at, shown] = [0, 0]
  for (const mark of marks) {
    if (mark.kind === 'table' || mark.kind === 'row' || mark.kind === 'cell' || mark.start < at) continue
    shown += chineseIn(page, at, mark.start) + (mark.kind === 'stands' ? chineseIn(mark.text) : 0)
    at = mark.end
    if (shown >= enough) return shown
  }
  return shown + chineseIn(page, at)
}
