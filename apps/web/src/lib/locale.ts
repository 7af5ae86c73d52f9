import { type Locale, locales } from '@gongkai/shared'

/** The language of a path segment, or null where it is none. */
export function readLocale(segment: string | undefined): Locale | null {
  return locales.find((locale) => locale === segment) ?? null
}

/** The value of the API's `Locale` for a language. */
export const apiLocale = { zh: 'ZH', en: 'EN' } as const satisfies Record<Locale, string>

export const htmlLang = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Locale, string>
