import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { warmUp } from '../measure/warm-up.ts'
import { demoReports } from './demo-reports.ts'
import { goals } from './goals.ts'
import { lengthen } from './lengthen.ts'
import { scanForNumbers } from './scan-for-numbers.ts'

/** P10: one report of each layout and form, brought to the goal's length, beside one look at each of its characters. */
export function benchText(): boolean {
  const cases = demoReports(false).map(({ layout, form, bytes }) => {
    const text = lengthen(readBytes('report', bytes).text, 10_000)
    const source = readBytes('report.txt', new TextEncoder().encode(text))
    return { name: `${layout}, ${form}, ${text.length} characters`, rivals: { ours: () => parseReport(source), scan: () => scanForNumbers(text) } }
  })
  warmUp(cases.map(({ rivals }) => rivals))
  let [parsing, scanning] = [0, 0]
  for (const { name, rivals } of cases) {
    const { ours, scan } = bestOfRounds(rivals)
    sayRatio(goals.text, name, ours, scan)
    parsing += ours
    scanning += scan
  }
  return sayRatio(goals.text, 'all of them together', parsing, scanning)
}
