import { metrics, type Part, parts } from '@gongkai/shared'
import type { Figures } from './figures.ts'

/** So large a count is never last year's by chance: such a one would look copied. */
const leastTelling = 100
const dispositions = ['granted', 'partiallyGranted', 'denied', 'unableToProvide', 'notProcessed', 'otherHandling']

/** Whether a year's figures would be remarked upon though nothing is wrong with them: only what is planted may be. */
export function isOdd(year: number, now: Figures, before: Figures): boolean {
  return parts.some((part) => isCopied(part, now, before)) || standsStill(now, before) || (year >= 2024 && goesStraightToCourt(now))
}

const sumOf = (figures: Figures, keys: readonly string[] = []) => keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0)
const metricOf = (figures: Figures, id: string) => sumOf(figures, metrics.find((metric) => metric.id === id)?.keys.FMT_2021)

/** A table in which everything is as it was, if there is more than a few cells. */
function isCopied(part: Part, now: Figures, before: Figures): boolean {
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])].filter((key) => key.startsWith(`${part}.`))
  return keys.length > 5 && keys.every((key) => (now[key] ?? 0) === (before[key] ?? 0))
}

/** A series that has the very number of the year before. */
function standsStill(now: Figures, before: Figures): boolean {
  const series = metrics.flatMap(({ keys }) => [keys.STAT_2014, keys.FMT_2019, keys.FMT_2021])
  const decisions = Object.keys(now).filter((key) => key.endsWith('.decisions'))
  return [...series, ...decisions.map((key) => [key])].some((keys) => sumOf(now, keys) >= leastTelling && sumOf(now, keys) === sumOf(before, keys))
}

/** Suits without reconsideration in a year in which denials lead. */
function goesStraightToCourt(figures: Figures): boolean {
  const most = Math.max(...dispositions.map((id) => metricOf(figures, id)))
  return most > 0 && metricOf(figures, 'denied') === most && metricOf(figures, 'directSuits') > 0
}
