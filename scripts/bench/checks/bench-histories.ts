import { allChecks, type Check, type Edition, runHistoryChecks } from '@gongkai/checks'
import { makeCounty } from '@gongkai/demo'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { type Report, readableSegments, readableText, type Source } from '@gongkai/shared'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { goals } from './goals.ts'

interface Read {
  readonly source: Source
  readonly report: Report
}

const mostNamed = 3
const copies = 8

/**
 * C2: the years of every body of the demonstration county, each held against the others as if they had just been read. C3: the same years
 * with their prose eight times as long, so that what is paid by the pair of sentences would be seen.
 */
export function benchHistories(): boolean {
  const bodies = readBodies()
  const reports = bodies.flat()
  const run = (from: readonly (readonly Read[])[], checks?: readonly Check[]) => from.map((years) => runHistoryChecks(years.map(fresh), checks))
  const { checks, parse } = bestOfRounds({ checks: () => run(bodies), parse: () => reports.map(({ source }) => parseReport(source)) })
  const { years, length } = goals
  process.stdout.write(`${years.id} ${years.what}: floor ${years.floor}, target ${years.target}, stretch ${years.stretch}\n`)
  const held = sayRatio(years, `${bodies.length} bodies, one report`, checks / reports.length, parse / reports.length)
  const each = allChecks
    .filter(({ door }) => door === 'history')
    .map((check) => ({ check, time: bestOfRounds({ run: () => run(bodies, [check]) }).run }))
  const worst = each.toSorted((a, b) => b.time - a.time).slice(0, mostNamed)
  process.stdout.write(`  the dearest: ${worst.map(({ check, time }) => `${check.id} ${(time / reports.length).toFixed(0)} µs`).join(', ')}\n`)
  process.stdout.write(`${length.id} ${length.what}: floor ${length.floor}, target ${length.target}, stretch ${length.stretch}\n`)
  const x7 = allChecks.filter(({ id }) => id === 'X7')
  const [longer, once] = [copies, 1].map((times) => bodies.map((own) => own.map((one) => repeated(one, times)))) as [Read[][], Read[][]]
  const { long, short } = bestOfRounds({ long: () => run(longer, x7), short: () => run(once, x7) })
  return sayRatio(length, 'X7, a report’s length', long / reports.length / copies, short / reports.length) && held
}

function readBodies(): Read[][] {
  const { files, key } = makeCounty()
  const bytesOf = new Map(files.map(({ path, bytes }) => [path, bytes]))
  const bodies = new Map<string, Read[]>()
  for (const { file, agency } of key.files) {
    if (!/\.(?:txt|html)$/.test(file)) continue
    const source = readBytes(file, bytesOf.get(file) ?? new Uint8Array())
    bodies.set(agency, [...(bodies.get(agency) ?? []), { source, report: parseReport(source) }])
  }
  return [...bodies.values()]
}

function fresh({ source, report }: Read): Edition {
  return { report: { ...report }, text: readableText(() => readableSegments(source)) }
}

/** The whole text several times over as one chapter, no sentence twice: each printing has characters of its own in it. */
function repeated({ source, report }: Read, times: number): Read {
  const printings = Array.from({ length: times }, (_, at) => source.text.replaceAll(/[，、]/g, `，${String.fromCodePoint(0x4e00 + at * 97)}`))
  const text = printings.join('\n')
  const sections = [{ start: 0, end: text.length, number: 1, heading: '一、总体情况' }]
  return { source: { ...source, text, marks: [] }, report: { ...report, figures: [], sections } }
}
