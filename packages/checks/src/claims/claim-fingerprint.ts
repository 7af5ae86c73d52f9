import type { CheckId, Claim, Report } from '@gongkai/shared'

/** Check, what is claimed, the hash of the quotation, and which of several equal quotations it is: stable while the sentence stays. */
export function claimFingerprint(check: CheckId, claim: Claim, report: Report): string {
  const quote = normalised(claim.raw)
  const equals = report.claims.filter((other) => other.key === claim.key && normalised(other.raw) === quote)
  return `${check}/${claim.key}/${hash(quote)}/${equals.indexOf(claim) + 1}`
}

function normalised(quote: string): string {
  return quote.normalize('NFKC').replace(/\s+/g, '')
}

/** FNV-1a, 32 bits: short, the same everywhere, and no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
