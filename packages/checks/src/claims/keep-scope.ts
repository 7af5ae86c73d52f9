import type { Finding, ReadableText, Report } from '@gongkai/shared'
import { officeSentence } from '../words/claim-words.ts'
import { speaksForOffice } from './speaks-for-office.ts'

/** No sentence is longer that one could follow. */
const longestSentence = 300

/** A report of an office itself: its sentences and its tables are of one body. */
const isOffice = ({ agency }: Report) => /(?:办公室|办公厅|办)$/.test(agency?.value ?? '')

/**
 * What a sentence says of one office and a table of the whole district may both be right: a contradiction between them is no fault but for a
 * person to look at. For findings whose first place is the claim.
 */
export function keepScope(report: Report, text: ReadableText, findings: readonly Finding[]): Finding[] {
  if (isOffice(report)) return [...findings]
  return findings.map((finding) => {
    const claim = finding.spans[0]
    if (finding.outcome !== 'FAIL' || !claim) return finding
    const upToClaim = text.text.slice(0, text.placeOf(claim.end))
    if (!speaksForOffice(upToClaim.slice(Math.max(0, upToClaim.length - longestSentence)))) return finding
    const { zh, en } = officeSentence
    return { ...finding, outcome: 'UNCERTAIN', message: { zh: finding.message.zh + zh, en: `${finding.message.en} ${en}` } }
  })
}
