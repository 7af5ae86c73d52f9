import type { How } from '@gongkai/shared'

/** What one column of a row holds in one reading; `from` and `to` are places in the folded text. */
export type Slot =
  | {
      readonly state: 'number'
      readonly value: number
      readonly raw: string
      readonly from: number
      readonly to: number
      readonly how: How
      readonly unit: string
    }
  | { readonly state: 'blank' | 'unreadable'; readonly raw: string; readonly from: number; readonly to: number }
  | { readonly state: 'absent' }

/** One way to read a row: a slot for each column. */
export type Reading = readonly Slot[]

/** All ways to read a row that its own cells allow; `complete` is false where there were more than could be listed. */
export interface Readings {
  readonly list: readonly Reading[]
  readonly complete: boolean
  /** True where the first reading is as printed and its own sums fail: then no sum may choose another. */
  readonly unbent?: true
}
