import type { Locale } from '../finding.ts'
import { en } from './en.ts'
import { type Messages, zh } from './zh.ts'

export type { Messages } from './zh.ts'

/** The table of words for a language. */
export function messagesOf(locale: Locale): Messages {
  return locale === 'zh' ? zh : en
}
