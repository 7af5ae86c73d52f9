import type { Ideographs } from '../text/ideographs.ts'
import type { LabelCore } from './label-core.ts'
import type { Target } from './targets-of.ts'

/** A label found: which target, in which wording, at which Han characters of the text. */
export interface Located {
  readonly target: Target
  readonly order: number
  readonly core: LabelCore
  readonly from: number
  readonly to: number
}

/** Labels found in their printed order, and how well they fit together. */
export interface Chain {
  readonly located: readonly Located[]
  readonly score: number
}

/** A long label tells more than a short one, up to this many characters. */
const longest = 12
/** A label of fewer characters may be part of other words. */
const tellingLabel = 4
/** What each Han character between two labels costs, and the most that a gap can cost: prose between labels is no table. */
const gapCost = 0.25
const gapCeiling = 9

/**
 * Finds the labels of one printing of a table between two Han characters of the text: the increasing sequence of labels with the
 * most wording recognised and the least foreign text in between. A label that is missing or unreadable is left out.
 */
export function locateLabels(targets: readonly Target[], page: Ideographs, from: number, to: number): Chain {
  const found = occurrences(targets, page.text, from, to)
  const best: number[] = []
  const before: number[] = []
  found.forEach((here, index) => {
    const weight = Math.min(here.core.text.length, longest) + 1
    best[index] = weight
    before[index] = -1
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const there = found[earlier] as Located
      if (there.to > here.from || there.order >= here.order) continue
      const gap = Math.min(gapCeiling, (here.from - there.to) * gapCost)
      const score = (best[earlier] ?? 0) + weight - gap
      if (score > (best[index] ?? 0) || (score === best[index] && repeats(there, found[before[index] ?? -1]))) {
        best[index] = score
        before[index] = earlier
      }
    }
  })
  return walkBack(found, best, before)
}

/** A row printed twice counts where it is printed first. Short labels («其他») stand in other words too and tell nothing. */
function repeats(first: Located, second: Located | undefined): boolean {
  return second !== undefined && first.order === second.order && first.core.text.length >= tellingLabel
}

function walkBack(found: readonly Located[], best: readonly number[], before: readonly number[]): Chain {
  let at = best.reduce((top, score, index) => (score > (best[top] ?? Number.NEGATIVE_INFINITY) ? index : top), 0)
  if (found.length === 0) return { located: [], score: 0 }
  const score = best[at] ?? 0
  const located: Located[] = []
  for (; at >= 0; at = before[at] ?? -1) located.unshift(found[at] as Located)
  return { located, score }
}

/** Every place where a wording of a target stands, in order of place. A shorter wording inside a longer one of the same target is dropped. */
function occurrences(targets: readonly Target[], text: string, from: number, to: number): Located[] {
  const found: Located[] = []
  targets.forEach((target, order) => {
    const taken: Located[] = []
    for (const core of [...target.cores].sort((a, b) => b.text.length - a.text.length)) {
      if (core.text === '') continue
      for (let at = text.indexOf(core.text, from); at >= 0 && at + core.text.length <= to; at = text.indexOf(core.text, at + 1)) {
        const end = at + core.text.length
        if (!taken.some((other) => other.from <= at && end <= other.to)) taken.push({ target, order, core, from: at, to: end })
      }
    }
    found.push(...taken)
  })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}
