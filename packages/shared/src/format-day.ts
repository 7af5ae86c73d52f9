import type { Locale } from './finding.ts'
import type { Day } from './report.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** A day in prose: `2024-01-29` is `2024年1月29日` or `29 January 2024`; no time zone plays a part. */
export function formatDay(day: Day, locale: Locale): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  if (locale === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`
}
