import type { Ideographs } from '../text/ideographs.ts'
import type { LabelCore } from './label-core.ts'
import { placesOf } from './label-index.ts'
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
  const found = occurrences(targets, page, from, to)
  const best = new Float64Array(found.length)
  const before = new Int32Array(found.length).fill(-1)
  const ends = Int32Array.from(found, (one) => one.to)
  const orders = Int32Array.from(found, (one) => one.order)
  for (let index = 0; index < found.length; index += 1) {
    const here = found[index] as Located
    const weight = Math.min(here.core.text.length, longest) + 1
    let [top, link] = [weight, -1]
    for (let earlier = index - 1; earlier >= 0; earlier -= 1) {
      const between = here.from - (ends[earlier] as number)
      if (between < 0 || (orders[earlier] as number) >= here.order) continue
      const score = (best[earlier] as number) + weight - Math.min(gapCeiling, between * gapCost)
      if (score < top || (score === top && !repeats(found[earlier] as Located, found[link]))) continue
      top = score
      link = earlier
    }
    best[index] = top
    before[index] = link
  }
  return walkBack(found, best, before)
}

/** A row printed twice counts where it is printed first. Short labels («其他») stand in other words too and tell nothing. */
function repeats(first: Located, second: Located | undefined): boolean {
  return second !== undefined && first.order === second.order && first.core.text.length >= tellingLabel
}

function walkBack(found: readonly Located[], best: Float64Array, before: Int32Array): Chain {
  if (found.length === 0) return { located: [], score: 0 }
  let at = best.reduce((top, score, index) => (score > (best[top] as number) ? index : top), 0)
  const score = best[at] as number
  const located: Located[] = []
  for (; at >= 0; at = before[at] ?? -1) located.push(found[at] as Located)
  return { located: located.reverse(), score }
}

/** Every place where a wording of a target stands, in order of place. A shorter wording inside a longer one of the same target is dropped. */
function occurrences(targets: readonly Target[], page: Ideographs, from: number, to: number): Located[] {
  const found: Located[] = []
  targets.forEach((target, order) => {
    const first = found.length
    for (const core of target.longestFirst) {
      for (const at of placesOf(core.text, page)) {
        const end = at + core.text.length
        if (at < from || end > to) continue
        const taken = found.slice(first).some((other) => other.from <= at && end <= other.to)
        if (!taken) found.push({ target, order, core, from: at, to: end })
      }
    }
  })
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}
