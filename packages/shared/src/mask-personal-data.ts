import { findPersonalData } from './find-personal-data.ts'
import { maskSpans } from './mask-spans.ts'

/** A short text that stands by itself (a name, a quotation kept without its document) with mobile and identity numbers and private mailboxes masked. */
export function maskPersonalData(text: string): string {
  return maskSpans(
    text,
    findPersonalData(text).filter(({ kind }) => kind !== 'officeMailbox'),
  )
}
