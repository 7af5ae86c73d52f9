import type { Report, StatedKey } from '@gongkai/shared'
import { dense } from '../src/metadata/dense.ts'
import { readFormCited } from '../src/metadata/read-form-cited.ts'
import { readPeriod } from '../src/metadata/read-period.ts'
import { fold } from '../src/text/fold.ts'
import { dayPattern, readDay, readYear } from '../src/text/read-day.ts'

/** Whether the characters at a fact's place, white space left out, say its value and nothing else. */
export function readsBack(report: Report, name: StatedKey, shown: string): boolean {
  if (name === 'year') return readYear(shown) === report.year?.value || shown.includes(String(report.year?.value))
  if (name === 'publishedOn' || name === 'signedOn') return dayIn(shown) === report[name]?.value
  if (name === 'period') return JSON.stringify(readPeriod(words(`统计期限${shown}`))?.value) === JSON.stringify(report.period?.value)
  if (name === 'formCited') return readFormCited(words(shown))?.value === report.formCited?.value
  return words(report[name]?.value ?? '').text === shown
}

function words(text: string) {
  return dense(fold({ text, marks: [] }), [{ from: 0, to: text.length }])
}

function dayIn(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? dayPattern.exec(text) ?? []
  return readDay(year, month, day)
}
