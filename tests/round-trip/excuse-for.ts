import { type NotYetHeld, notYetHeld } from './not-yet-held.ts'
import { numberIn } from './row-readings.ts'
import type { TruthRow } from './truth.ts'
import type { Failure } from './verdict.ts'

/** The known class that a failure belongs to, if any. */
export function excuseFor(failure: Failure, tags: readonly string[]): NotYetHeld | undefined {
  return notYetHeld.find(
    (one) =>
      one.kinds.includes(failure.kind) &&
      one.tags.test(tags.join(' ')) &&
      (one.keys?.test(failure.key) ?? true) &&
      (one.rows?.some((kind) => kind === kindOf(failure.row) || (kind === 'empty' && isEmpty(failure.row))) ?? true),
  )
}

function isEmpty(row: TruthRow): boolean {
  return row.items.every((item) => numberIn(item) === null)
}

function kindOf(row: TruthRow): NonNullable<NotYetHeld['rows']>[number] {
  if (row.joined && row.keys.length > 1) return 'run'
  if (row.items.length < row.keys.length) return 'short'
  return row.items.every((item) => numberIn(item) !== null) ? 'full' : 'blank'
}
