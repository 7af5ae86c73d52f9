import type { CheckId, Claim, Report } from '@gongkai/shared'
import { quoteHash } from '../text/quote-hash.ts'
import { claimsOf } from './claims-of.ts'

/** Check, what is claimed, the hash of the quotation, and which of several equal quotations it is: stable while the sentence stays. */
export function claimFingerprint(check: CheckId, claim: Claim, report: Report): string {
  const hash = quoteHash(claim.raw)
  const equals = claimsOf(report, claim.key).filter((other) => other === claim || quoteHash(other.raw) === hash)
  return `${check}/${claim.key}/${hash}/${equals.indexOf(claim) + 1}`
}
