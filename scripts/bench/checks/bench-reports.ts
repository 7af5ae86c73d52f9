import { allChecks, runReportChecks } from '@gongkai/checks'
import { makeCounty } from '@gongkai/demo'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { type ReadableText, type Report, readableSegments, readableText, type Source } from '@gongkai/shared'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { goals } from './goals.ts'

interface Read {
  readonly source: Source
  readonly report: Report
}

/** The dearest checks are named, so that one sees where the time goes. */
const mostNamed = 5

/** C1: every report of the demonstration county, each checked as if it had just been read: nothing is remembered from the round before. */
export function benchReports(): boolean {
  const county = makeCounty()
  const read = county.files
    .filter(({ path }) => /\.(?:txt|html)$/.test(path))
    .map(({ path, bytes }) => readBytes(path, bytes))
    .map((source): Read => ({ source, report: parseReport(source) }))
    .filter(({ report }) => report.refusal === null)
  const { checks, parse } = bestOfRounds({
    checks: () => read.map((one) => runReportChecks(...fresh(one))),
    parse: () => read.map(({ source }) => parseReport(source)),
  })
  const { id, what, floor, target, stretch } = goals.reports
  process.stdout.write(`${id} ${what}: floor ${floor}, target ${target}, stretch ${stretch}\n`)
  const held = sayRatio(goals.reports, `${read.length} reports, one of them`, checks / read.length, parse / read.length)
  process.stdout.write(`  the dearest: ${dearest(read).join(', ')}\n`)
  return held
}

/** A report that no check has seen yet, and its text not yet put together. */
function fresh({ source, report }: Read): [Report, ReadableText] {
  return [{ ...report }, readableText(() => readableSegments(source))]
}

/** Each check alone on every report, whatever it must prepare for itself counted in. */
function dearest(read: readonly Read[]): string[] {
  const times = allChecks
    .filter(({ door }) => door === 'report')
    .map((check) => ({
      id: check.id,
      time: bestOfRounds({ run: () => read.map((one) => runReportChecks(...fresh(one), [check])) }).run / read.length,
    }))
  const worst = times.toSorted((a, b) => b.time - a.time).slice(0, mostNamed)
  return worst.map(({ id, time }) => `${id} ${time.toFixed(0)} µs`)
}
