import { type ClaimKey, claimKeys, formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import type { PlacedItem } from './report-model.ts'
import type { ReportData } from './report-query.ts'

/** What the prose says about counts, each statement as something that can be lit. */
export function toClaimItems({ claims }: Pick<ReportData, 'claims'>, locale: Locale): PlacedItem[] {
  const words = messagesOf(locale)
  return claims.map((claim, index) => ({
    id: `claim.${index}`,
    label: isClaimKey(claim.key) ? words.claims[claim.key] : claim.key,
    state: 'number',
    text: claimText(claim, locale),
    isZero: false,
    raw: claim.source.quote,
    how: 'narrative',
    unit: null,
    candidates: [],
    joint: null,
    start: claim.source.start,
    end: claim.source.end,
  }))
}

function claimText(claim: ReportData['claims'][number], locale: Locale): string {
  const words = messagesOf(locale)
  if (claim.none) return words.claimNone
  if (claim.holds) return words.claimYes
  if (claim.approximate !== null) return words.claimApproximate({ value: formatNumber(claim.approximate, locale) })
  return claim.value === null ? words.states.unreadable : formatNumber(claim.value, locale)
}

const isClaimKey = (key: string): key is ClaimKey => claimKeys.some((known) => known === key)
