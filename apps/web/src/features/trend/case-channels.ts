import type { MetricId } from '@gongkai/shared'
import type { Paint } from '../../charts/palette.ts'

export const caseOutcomeKeys = ['upheld', 'corrected', 'other', 'pending'] as const
export type CaseOutcomeKey = (typeof caseOutcomeKeys)[number]
export const caseChannelKeys = ['reconsideration', 'directSuit', 'laterSuit'] as const
export type CaseChannelKey = (typeof caseChannelKeys)[number]

/** The metrics of each channel of table 4: its total and its four outcomes. */
export const caseChannels: Readonly<Record<CaseChannelKey, Readonly<Record<CaseOutcomeKey | 'total', MetricId>>>> = {
  reconsideration: {
    total: 'reconsiderations',
    upheld: 'reconsiderationsUpheld',
    corrected: 'reconsiderationsCorrected',
    other: 'reconsiderationsOther',
    pending: 'reconsiderationsPending',
  },
  directSuit: {
    total: 'directSuits',
    upheld: 'directSuitsUpheld',
    corrected: 'directSuitsCorrected',
    other: 'directSuitsOther',
    pending: 'directSuitsPending',
  },
  laterSuit: {
    total: 'laterSuits',
    upheld: 'laterSuitsUpheld',
    corrected: 'laterSuitsCorrected',
    other: 'laterSuitsOther',
    pending: 'laterSuitsPending',
  },
}

export const caseOutcomePaints: Readonly<Record<CaseOutcomeKey, Paint>> = {
  upheld: 'upheld',
  corrected: 'corrected',
  other: 'otherResult',
  pending: 'pending',
}
