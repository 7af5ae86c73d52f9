import { type Bilingual, sumFigures } from '@gongkai/shared'
import type { HistoryFinding } from '../check.ts'
import type { Edition } from '../edition.ts'
import { figuresOf } from '../figures-of.ts'
import { spansOf } from '../spans-of.ts'
import { fill } from '../words/fill.ts'
import { jumpSentences } from './history-words.ts'
import { formOfSeries, isBreak, type JoinedSeries, joinedSeries } from './joined-series.ts'
import { otherCells } from './other-places.ts'
import type { YearPair } from './pairs-of.ts'

/** Fewer than this in both years, and a ratio means nothing. */
const leastSample = 30
/** Smaller numbers are often the same by chance. */
const leastEqual = 100
const greatest = 5

/** A remark for each series of the two years that leaps or stands still. */
export function jumpsOf(pair: YearPair): HistoryFinding[] {
  return joinedSeries.filter((series) => !isBreak(series, pair.year)).flatMap((series) => jump(pair, series))
}

interface Point {
  readonly value: number
  readonly cells: readonly string[]
}

function pointOf(series: JoinedSeries, { report }: Edition): Point | null {
  const form = formOfSeries(series, report)
  if (form === null) return null
  const cells = series.keys[form]
  if (!cells) return null
  const { value } = sumFigures(cells.map((key) => figuresOf(report).get(key) ?? { state: 'absent', value: null }))
  return value === null ? null : { value, cells }
}

function jump(pair: YearPair, series: JoinedSeries): HistoryFinding[] {
  const [before, after] = [pointOf(series, pair.before), pointOf(series, pair.after)]
  const sentence = before && after && sentenceFor(before.value, after.value)
  if (!sentence) return []
  const ratio = (after.value / before.value).toFixed(1)
  const words = { name: series.name, last: pair.year - 1, year: pair.year, before: before.value, after: after.value, ratio }
  return [
    {
      check: 'X5',
      outcome: 'INFO',
      severity: 'info',
      fingerprint: `X5/${series.id}`,
      year: pair.year,
      message: fill(sentence, words),
      expected: fill(jumpSentences.before, words),
      actual: fill(jumpSentences.after, words),
      cells: after.cells,
      spans: spansOf(pair.after.report, after.cells),
      others: [otherCells(pair.before, before.cells)],
    },
  ]
}

function sentenceFor(before: number, after: number): Bilingual | null {
  if (before === after) return after >= leastEqual ? jumpSentences.same : null
  if (Math.max(before, after) < leastSample) return null
  if (before === 0) return jumpSentences.fromNothing
  if (after > before * greatest) return jumpSentences.rise
  return after * greatest < before ? jumpSentences.fall : null
}
