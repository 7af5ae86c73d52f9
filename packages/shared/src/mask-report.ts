import { maskWords } from './mask-words.ts'
import { type Report, statedKeys } from './report.ts'

/** A report whose quotations hold none of `words` (`MaskedSource`): what it states, its headings, sentences and notes. Figures are numbers of tables and stay. */
export function maskReport(report: Report, words: readonly string[]): Report {
  if (words.length === 0) return report
  const mask = (text: string) => maskWords(text, words)
  const stated = statedKeys.flatMap((key) => {
    const fact = report[key]
    if (!fact) return []
    return [[key, { ...fact, raw: mask(fact.raw), ...(typeof fact.value === 'string' && { value: mask(fact.value) }) }] as const]
  })
  return {
    ...report,
    ...Object.fromEntries(stated),
    claims: report.claims.map((claim) => ({ ...claim, raw: mask(claim.raw) })),
    sections: report.sections.map((section) => ({ ...section, heading: mask(section.heading) })),
    messages: report.messages.map((message) => ({
      ...message,
      text: mask(message.text),
      ...(message.printed !== undefined && { printed: mask(message.printed) }),
    })),
    refusal: report.refusal && { ...report.refusal, text: mask(report.refusal.text) },
  }
}
