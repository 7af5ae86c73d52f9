import { runReportChecks } from '@gongkai/checks'
import { parseReport } from '@gongkai/parser'
import { ReadError, readBytes } from '@gongkai/readers'
import { readableSegments, readableText, type Span } from '@gongkai/shared'
import { makeRandom } from '../../packages/demo/src/random.ts'
import { brokenLaws } from '../../packages/parser/scripts/broken-laws.ts'
import { drawPlan } from '../round-trip/draw-plan.ts'
import { makeDocument } from '../round-trip/make-document.ts'
import { damageCells } from './damage-cells.ts'
import { damageText } from './damage-text.ts'
import { unfoundSums } from './unfound-sums.ts'

/** A document that takes longer than this to read, in milliseconds of processor time, hangs. */
const longest = 1000

/** A document to be damaged: its name, its text, and where the cells of its tables 3 and 4 stand. */
export interface Whole {
  readonly name: string
  readonly text: string
  readonly cells: readonly Span[]
}

/** What came of one damaged document; `problems` is null where the reader refuses it. */
export interface Damaged {
  readonly name: string
  readonly problems: readonly string[] | null
  readonly milliseconds: number
}

/** A document as it came, with its cells as the parser reads them. */
export function wholeOf(name: string, text: string): Whole {
  const source = readBytes(name, new TextEncoder().encode(text))
  const places = parseReport(source).figures.flatMap(({ key, span, state }) => (span && state !== 'ambiguous' && isCounted(key) ? [span] : []))
  return { name, text: source.text, cells: [...new Map(places.map((span) => [span.start, span])).values()] }
}

/** Damages one of the documents, or one written by chance, and reads it. The same seed gives the same damage. */
export function tryDamaged(wholes: readonly Whole[], seed: number): Damaged {
  const random = makeRandom(seed, 'fuzz')
  const below = (most: number) => random.int(0, most - 1)
  const whole = random.chance(0.3) ? written(seed) : random.pick(wholes)
  const inCells = random.chance(0.4) ? damageCells(whole.text, whole.cells, below) : whole.text
  const text = inCells === whole.text || random.chance(0.2) ? damageText(inCells, below) : inCells
  return { name: whole.name, ...read(text) }
}

function written(seed: number): Whole {
  const document = makeDocument(drawPlan(seed))
  return { name: `written ${seed}`, text: document.text, cells: [...document.places].flatMap(([key, span]) => (isCounted(key) ? [span] : [])) }
}

function isCounted(key: string): boolean {
  return /^(?:requests|cases)\./.test(key)
}

function read(text: string): Omit<Damaged, 'name'> {
  const since = process.cpuUsage()
  const spent = () => process.cpuUsage(since).user / 1000
  try {
    const source = readBytes('fuzz', new TextEncoder().encode(text))
    const report = parseReport(source)
    const findings = runReportChecks(
      report,
      readableText(() => readableSegments(source)),
    )
    const milliseconds = spent()
    const slow = milliseconds > longest ? [`${milliseconds} ms`] : []
    return { problems: [...brokenLaws(source, report), ...unfoundSums(report, findings), ...slow], milliseconds }
  } catch (error) {
    if (error instanceof ReadError) return { problems: null, milliseconds: spent() }
    return { problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)], milliseconds: spent() }
  }
}
