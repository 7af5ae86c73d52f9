import type { Locale } from '@gongkai/shared'

/** The language for a visitor without one in the address: English only where `Accept-Language` ranks it above Chinese. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const rank = (language: Locale): number =>
    Math.max(
      -1,
      ...(acceptLanguage ?? '').split(',').flatMap((part) => {
        const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
        if (tag !== language && !tag.startsWith(`${language}-`)) return []
        const q = parameters.find((parameter) => parameter.trim().startsWith('q='))
        return [q ? Number(q.trim().slice(2)) : 1]
      }),
    )
  return rank('en') > rank('zh') ? 'en' : 'zh'
}
