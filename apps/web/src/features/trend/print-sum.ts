import { formatNumber, type Locale, messagesOf } from '@gongkai/shared'
import type { PointSum } from './add-points.ts'

/** A sum for a sentence: `12`, or `至少 12` where not all of it is known, or `—` where nothing is. */
export function printSum(sum: PointSum, locale: Locale): string {
  const words = messagesOf(locale)
  if (sum.value === null) return words.states.absent
  const text = formatNumber(sum.value, locale)
  return sum.complete ? text : words.chart.atLeastWords({ value: text })
}
