import type { FormId } from '@gongkai/shared'

/** An instrument that reports cite, and the reporting years for which it is the one in force. */
export interface Instrument {
  readonly name: string
  /** Stands in every match and in few texts. */
  readonly trace: string
  readonly pattern: RegExp
  readonly years: { readonly from: number; readonly to: number | null }
  /** The instrument that replaced it, or that it replaced. */
  readonly other: string
}

/** The orders of the State Council that promulgate the Regulations. The Regulations of 2019 are in force since 15 May 2019. */
export const regulations: readonly Instrument[] = [
  {
    name: '国务院令第492号',
    trace: '492',
    pattern: /国务院(?:第492号令?|令(?:第)?492号|令[(〔[]?第?492号?)/,
    years: { from: 2007, to: 2019 },
    other: '国务院令第711号',
  },
  {
    name: '国务院令第711号',
    trace: '711',
    pattern: /国务院(?:第711号令?|令(?:第)?711号|令[(〔[]?第?711号?)/,
    years: { from: 2018, to: null },
    other: '国务院令第492号',
  },
]

/** What the instrument that prescribes a form is called for short; its number is the form's. */
export const formYears: Readonly<Record<FormId, string>> = { STAT_2014: '2014–2018', FMT_2019: '2019–2020', FMT_2021: '2021–' }
