import type { Ideographs } from '../text/ideographs.ts'
import type { Chain } from './locate-labels.ts'
import type { Located } from './located.ts'
import type { Target } from './targets-of.ts'

/** A wording of fewer characters is told by nothing when it is damaged. */
const shortest = 5
/** The share of a label's characters that may be lost, added or exchanged. */
const tolerated = 0.34
/** How far before the first label and behind the last one a damaged one is looked for, in Han characters. */
const reach = 40
/** There it must be the very next row: with more Han characters between, it is a sentence. */
const nearby = 16

/** Adds rows that the chain lacks, where damaged wording stands between their neighbours («其他法律行政止公开»), before the first row or behind the last. */
export function findDamagedLabels(chain: Chain, targets: readonly Target[], page: Ideographs): Chain {
  if (chain.located.length === targets.length) return chain
  const located = [...chain.located]
  const present = new Set(located.map((one) => one.order))
  targets.forEach((target, order) => {
    if (target.kind !== 'row' || present.has(order)) return
    const after = located.findIndex((one) => one.order > order)
    const edge = after === 0 ? located[0] : after < 0 ? located.at(-1) : null
    if (edge && rowsBetween(targets, order, edge.order) > 0) return
    const at = after < 0 ? located.length : after
    const [before, next] = [located[at - 1], located[at]]
    const from = before?.to ?? Math.max(0, (next?.from ?? 0) - reach)
    const to = next?.from ?? Math.min(page.text.length, (before?.to ?? 0) + reach)
    const found = located.length === 0 ? null : closest(target, order, page.text, from, to)
    if (!found || (!before && to - found.to > nearby) || (!next && found.from - from > nearby)) return
    located.splice(at, 0, found)
  })
  return { located, score: chain.score }
}

/** How many rows the form has between two labels. */
function rowsBetween(targets: readonly Target[], one: number, other: number): number {
  const [first, last] = [Math.min(one, other), Math.max(one, other)]
  return targets.slice(first + 1, last).filter((target) => target.kind === 'row').length
}

function closest(target: Target, order: number, text: string, from: number, to: number): Located | null {
  for (const core of target.cores) {
    if (core.text.length < shortest) continue
    const match = nearestSubstring(core.text, text.slice(from, Math.min(to, from + 200)))
    if (match.distance <= core.text.length * tolerated) return { target, order, core, from: from + match.from, to: from + match.to }
  }
  return null
}

/** The substring of `text` that takes the fewest single-character edits to become `wanted` (Sellers' algorithm). */
function nearestSubstring(wanted: string, text: string): { distance: number; from: number; to: number } {
  const width = text.length + 1
  let [cost, start] = [new Int32Array(width), Int32Array.from({ length: width }, (_, at) => at)]
  let [nextCost, nextStart] = [new Int32Array(width), new Int32Array(width)]
  for (let row = 1; row <= wanted.length; row += 1) {
    nextCost[0] = row
    nextStart[0] = 0
    for (let at = 1; at < width; at += 1) {
      let best = (cost[at - 1] as number) + (wanted.charCodeAt(row - 1) === text.charCodeAt(at - 1) ? 0 : 1)
      let from = start[at - 1] as number
      if ((cost[at] as number) + 1 < best) [best, from] = [(cost[at] as number) + 1, start[at] as number]
      if ((nextCost[at - 1] as number) + 1 < best) [best, from] = [(nextCost[at - 1] as number) + 1, nextStart[at - 1] as number]
      nextCost[at] = best
      nextStart[at] = from
    }
    ;[cost, nextCost] = [nextCost, cost]
    ;[start, nextStart] = [nextStart, start]
  }
  const to = cost.reduce((top, value, at) => (value < (cost[top] as number) ? at : top), 0)
  return { distance: cost[to] as number, from: start[to] as number, to }
}
