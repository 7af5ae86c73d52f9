import type { Ideographs } from '../text/ideographs.ts'
import type { Chain, Located } from './locate-labels.ts'
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
  const located = [...chain.located]
  targets.forEach((target, order) => {
    if (target.kind !== 'row' || located.some((one) => one.order === order)) return
    const after = located.findIndex((one) => one.order > order)
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
  let previous = Array.from({ length: text.length + 1 }, (_, at) => ({ cost: 0, from: at }))
  for (let row = 1; row <= wanted.length; row += 1) {
    const current = [{ cost: row, from: 0 }]
    for (let at = 1; at <= text.length; at += 1) {
      const same = wanted[row - 1] === text[at - 1] ? 0 : 1
      const options = [
        { cost: (previous[at - 1]?.cost ?? 0) + same, from: previous[at - 1]?.from ?? 0 },
        { cost: (previous[at]?.cost ?? 0) + 1, from: previous[at]?.from ?? 0 },
        { cost: (current[at - 1]?.cost ?? 0) + 1, from: current[at - 1]?.from ?? 0 },
      ]
      current.push(options.reduce((a, b) => (b.cost < a.cost ? b : a)))
    }
    previous = current
  }
  let to = 0
  previous.forEach((cell, at) => {
    if (cell.cost < (previous[to]?.cost ?? Number.POSITIVE_INFINITY)) to = at
  })
  return { distance: previous[to]?.cost ?? wanted.length, from: previous[to]?.from ?? 0, to }
}
