import { type PlacedPersonalData, personalDataIn, type ReadableText, type Report } from '@gongkai/shared'

const known = new WeakMap<ReadableText, readonly PlacedPersonalData[]>()

/** The personal data of a report's prose; looked for once, for the check of it and for the words of every other. */
export function personalDataOf(report: Report, text: ReadableText): readonly PlacedPersonalData[] {
  let found = known.get(text)
  if (!found) {
    found = personalDataIn(text, () => report)
    known.set(text, found)
  }
  return found
}
