import type { ReadableText, Report } from '@gongkai/shared'

/** The report of one year in an agency's history, with its text. */
export interface Edition {
  readonly report: Report
  readonly text: ReadableText
}
