import type { Locale } from './finding.ts'

/** `2024 年` or `2024`. */
export function formatYear(year: number, locale: Locale): string {
  return locale === 'zh' ? `${year} 年` : String(year)
}

/** Years as runs: `[2016, 2017, 2019]` is `2016–2017、2019 年` or `2016–2017, 2019`; empty for none. */
export function formatYears(years: readonly number[], locale: Locale): string {
  if (years.length === 0) return ''
  const text = runs(years).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
  return locale === 'zh' ? `${text.join('、')} 年` : text.join(', ')
}

function runs(years: readonly number[]): [number, number][] {
  const found: [number, number][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else found.push([year, year])
  }
  return found
}
