import type { Locale } from './finding.ts'

const tags: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-US' }

/** A count or amount in full: `1,234`, `0.5`, `−3` (a real minus sign); at most six decimals, as printed in the forms. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 6 }).format(value).replace('-', '−')
}

/** A number at an axis: `120000` is `12万` in Chinese and `120K` in English; below 100,000 in full. */
export function formatTick(value: number, locale: Locale): string {
  if (Math.abs(value) < 100_000) return formatNumber(value, locale)
  return new Intl.NumberFormat(tags[locale], { notation: 'compact', maximumFractionDigits: 1 }).format(value)
}
