import type { Locale } from './finding.ts'

/** A share with one decimal, `formatPercent(1, 3, 'zh')` is `33.3%`; null where there is nothing to divide by. */
export function formatPercent(part: number, whole: number, locale: Locale): string | null {
  if (whole === 0) return null
  const tag = locale === 'zh' ? 'zh-CN' : 'en-US'
  return new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(part / whole)
}
