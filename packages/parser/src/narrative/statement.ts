import type { Claim, ClaimKey } from '@gongkai/shared'

/** What is said of a thing: a number, a rounded number, none, or that it holds. */
export type Says = Pick<Claim, 'value'> | Pick<Claim, 'approximate'> | Pick<Claim, 'none'> | Pick<Claim, 'holds'>

/** A claim whose words stand from `from` up to `to` of a sentence. */
export interface Statement {
  readonly key: ClaimKey
  readonly says: Says
  readonly from: number
  readonly to: number
}
