import type { DueDate, ReadableText, Report } from '@gongkai/shared'

/** One publication of the report of one year in an agency's history, with its text. */
export interface Edition {
  readonly report: Report
  readonly text: ReadableText
  /** False for a version that another one of the same year has replaced; true unless told. */
  readonly isCurrent?: boolean
  /** By when it was to be published; null or not there where nobody knows. */
  readonly due?: DueDate | null
}
