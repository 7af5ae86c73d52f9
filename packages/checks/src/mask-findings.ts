import { type Bilingual, type Finding, maskWords, type ReadableText, type Report } from '@gongkai/shared'
import { personalDataOf } from './text/personal-data-of.ts'

interface Checked {
  readonly report: Report
  readonly text: ReadableText
}

/** What a part of a mobile or identity number or of a mailbox needs; most findings have none of it, and then no text is looked through. */
const traces = /\d{5}|\d[ -]\d|\d…|…\d|@/

/** The findings with the mobile and identity numbers and private mailboxes of these texts masked in their words: a sentence may quote them. */
export function maskFindings<Found extends Finding>(findings: Found[], checked: readonly Checked[]): Found[] {
  // Days look like parts of a number, and the checks of days come last: most often the first that is asked has a trace.
  if (findings.findLastIndex(hasTrace) < 0) return findings
  const words = checked.flatMap(personalWords)
  if (words.length === 0) return findings
  const mask = ({ zh, en }: Bilingual): Bilingual => ({ zh: maskWords(zh, words), en: maskWords(en, words) })
  return findings.map((found) => {
    const { message, expected, actual } = found
    return hasTrace(found) ? { ...found, message: mask(message), expected: mask(expected), actual: mask(actual) } : found
  })
}

function hasTrace({ message, expected, actual }: Finding): boolean {
  return isTrace(message) || isTrace(expected) || isTrace(actual)
}

function isTrace({ zh, en }: Bilingual): boolean {
  return traces.test(zh) || (en !== zh && traces.test(en))
}

function personalWords({ report, text }: Checked): string[] {
  return personalDataOf(report, text).flatMap(({ kind, quote }) => (kind === 'officeMailbox' ? [] : [quote]))
}
