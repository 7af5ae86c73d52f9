import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { demoReports } from './demo-reports.ts'
import { goals } from './goals.ts'
import { lengthen } from './lengthen.ts'

const [short, long] = [10_000, 1_000_000]

/** P11: a report with a hundred times the text takes no more than a hundred times as long, whatever the text is made of. */
export function benchGrow(): boolean {
  const [report] = demoReports(false)
  const text = readBytes('report', (report as { bytes: Uint8Array }).bytes).text
  const kinds: Record<string, (length: number) => string> = {
    'one report with long prose': (length) => lengthen(text, length),
    'one report printed again and again': (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length),
    'one report among rows of numbers': (length) =>
      `${text}\n${'办件登记 12 0 3 4\n'.repeat(Math.ceil(Math.max(0, length - text.length) / 14))}`.slice(0, length),
  }
  const held = Object.entries(kinds).map(([name, make]) => {
    const sources = [short, long].map((length) => readBytes('report.txt', new TextEncoder().encode(make(length))))
    const { small, large } = bestOfRounds({
      small: () => parseReport(sources[0] as (typeof sources)[number]),
      large: () => parseReport(sources[1] as (typeof sources)[number]),
    })
    return sayRatio(goals.grow, name, (large / long) * 1000, (small / short) * 1000, 'µs per 1,000 characters')
  })
  return held.every(Boolean)
}
