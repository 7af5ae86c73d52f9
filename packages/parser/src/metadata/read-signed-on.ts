import type { Day, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { dayPattern, readDay } from '../text/read-day.ts'

/** A line that holds nothing but a day in 年月日. */
const line = new RegExp(`(?<=\\n)[ \\t]*(${dayPattern.source.replaceAll('[-年/.]', '年').replaceAll('[-月/.]', '月')})[ \\t]*(?=\\n|$)`, 'g')

/** The day under the report's signature: the last line of its own that is a day, after the text has begun. */
export function readSignedOn(folded: Folded, from: number): Stated<Day> | null {
  const found = [...folded.text.slice(from).matchAll(line)].at(-1)
  if (!found) return null
  const value = readDay(found[2] ?? '', found[3] ?? '', found[4] ?? '')
  const raw = (found[1] ?? '').trim()
  const at = from + found.index + found[0].indexOf(raw)
  return value ? { value, raw, span: folded.spanOf(at, at + raw.length) } : null
}
