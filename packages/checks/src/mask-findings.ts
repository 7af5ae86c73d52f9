import { type Bilingual, type Finding, maskWords, personalDataIn, type ReadableText, type Report } from '@gongkai/shared'

interface Checked {
  readonly report: Report
  readonly text: ReadableText
}

/** What a part of a mobile or identity number or of a mailbox needs; most findings have none of it, and then no text is looked through. */
const traces = /\d{5}|\d[ -]\d|\d…|…\d|@/

/** The findings with the mobile and identity numbers and private mailboxes of these texts masked in their words: a sentence may quote them. */
export function maskFindings<Found extends Finding>(findings: readonly Found[], checked: readonly Checked[]): Found[] {
  let known: readonly string[] | undefined
  const mask = ({ zh, en }: Bilingual): Bilingual => {
    known ??= checked.flatMap(personalWords)
    return { zh: maskWords(zh, known), en: maskWords(en, known) }
  }
  return findings.map((found) => {
    const { message, expected, actual } = found
    const hasTrace = [message, expected, actual].some(({ zh, en }) => traces.test(zh) || traces.test(en))
    return hasTrace ? { ...found, message: mask(message), expected: mask(expected), actual: mask(actual) } : found
  })
}

function personalWords({ report, text }: Checked): string[] {
  return personalDataIn(text, () => report).flatMap(({ kind, quote }) => (kind === 'officeMailbox' ? [] : [quote]))
}
