import type { Locale } from '@gongkai/shared'

/** The addresses of the pages, in one place. */
export const homePath = (locale: Locale): string => `/${locale}`
export const regionPath = (locale: Locale, code: string): string => `/${locale}/r/${encodeURIComponent(code)}`
export const agencyPath = (locale: Locale, id: string): string => `/${locale}/u/${encodeURIComponent(id)}`
export const reportPath = (locale: Locale, agencyId: string, year: number, query: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(query).toString()
  return `${agencyPath(locale, agencyId)}/${year}${search ? `?${search}` : ''}`
}
/** A list of findings; what is null is left out of the address. */
export const findingsPath = (locale: Locale, query: Readonly<Partial<Record<string, string | number | null>>>): string => {
  const given = Object.entries(query).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, String(value)]]))
  return `/${locale}/findings?${new URLSearchParams(given)}`
}
export const checksPath = (locale: Locale, checkId?: string): string => `/${locale}/checks${checkId ? `#${checkId}` : ''}`
export const queryPath = (locale: Locale): string => `/${locale}/query`
export const sourcePath = (sha256: string): string => `/source/${sha256}`
