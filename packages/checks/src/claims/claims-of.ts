import type { Claim, ClaimKey, Report } from '@gongkai/shared'

const known = new WeakMap<Report, ReadonlyMap<ClaimKey, readonly Claim[]>>()
const none: readonly Claim[] = []

/** What the prose says of one thing, in the order of the report. */
export function claimsOf(report: Report, key: ClaimKey): readonly Claim[] {
  return (known.get(report) ?? sorted(report)).get(key) ?? none
}

function sorted(report: Report): ReadonlyMap<ClaimKey, readonly Claim[]> {
  const claims = new Map<ClaimKey, Claim[]>()
  for (const claim of report.claims) {
    const same = claims.get(claim.key)
    if (same) same.push(claim)
    else claims.set(claim.key, [claim])
  }
  known.set(report, claims)
  return claims
}
