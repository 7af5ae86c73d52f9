import { FarBehind, isTelling } from './far-behind.ts'
import type { LabelPage } from './label-page.ts'
import type { Located } from './located.ts'
import type { Target } from './targets-of.ts'

/** Labels found in their printed order, and how well they fit together. */
export interface Chain {
  readonly located: readonly Located[]
  readonly score: number
}

/** A long label tells more than a short one, up to this many characters. */
const longest = 12
/** What each Han character between two labels costs, and the most that a gap can cost: prose between labels is no table. */
const gapCost = 0.25
const gapCeiling = 9
/** From this many characters on, it makes no difference how far apart two labels are. */
const farAway = gapCeiling / gapCost

/**
 * Finds the labels of one printing of a table between two Han characters of the text: the increasing sequence of labels with the
 * most wording recognised and the least foreign text in between. A label that is missing or unreadable is left out. Where fewer than
 * `least` labels stand at all, there is no need to look how they fit together.
 */
export function locateLabels(targets: readonly Target[], page: LabelPage, from: number, to: number, least = 1): Chain {
  const found = occurrences(targets, page, from, to)
  if (found.length < least) return { located: [], score: 0 }
  const best: number[] = []
  const before: number[] = []
  const behind = new FarBehind(targets.length)
  let far = 0
  for (let index = 0; index < found.length; index += 1) {
    const here = found[index] as Located
    for (; far < index && (found[far] as Located).to <= here.from - farAway; far += 1) behind.add(found[far] as Located, far, best[far] as number)
    const weight = Math.min(here.core.text.length, longest) + 1
    let [top, link] = [weight, -1]
    for (let earlier = index - 1; earlier >= far; earlier -= 1) {
      const there = found[earlier] as Located
      const between = here.from - there.to
      if (between < 0 || there.order >= here.order) continue
      const score = (best[earlier] as number) + weight - Math.min(gapCeiling, between * gapCost)
      if (score < top || (score === top && !repeats(there, found[link]))) continue
      top = score
      link = earlier
    }
    const last = behind.highest + weight - gapCeiling >= top ? behind.bestBefore(here.order) : null
    const score = last ? last.score + weight - gapCeiling : Number.NEGATIVE_INFINITY
    if (last && (score > top || (score === top && repeats(found[last.index] as Located, found[link])))) {
      top = score
      link = last.index
    }
    best.push(top)
    before.push(link)
  }
  return walkBack(found, best, before)
}

function repeats(first: Located, second: Located | undefined): boolean {
  return second !== undefined && first.order === second.order && isTelling(first)
}

function walkBack(found: readonly Located[], best: readonly number[], before: readonly number[]): Chain {
  if (found.length === 0) return { located: [], score: 0 }
  let at = 0
  for (let index = 1; index < best.length; index += 1) if ((best[index] as number) > (best[at] as number)) at = index
  const score = best[at] as number
  const located: Located[] = []
  for (; at >= 0; at = before[at] ?? -1) located.push(found[at] as Located)
  return { located: located.reverse(), score }
}

/** The labels of a stretch. A shorter wording inside a longer one of the same target is dropped. */
function occurrences(targets: readonly Target[], page: LabelPage, from: number, to: number): Located[] {
  return onPage(targets, page).filter((one) => one.from >= from && one.to <= to && !isInLonger(one, page.text, from, to))
}

/** Every place on a page where a wording of a target stands, in order of place. */
function onPage(targets: readonly Target[], page: LabelPage): readonly Located[] {
  const before = page.located.get(targets)
  if (before) return before
  const found = listOccurrences(targets, page)
  page.located.set(targets, found)
  return found
}

function listOccurrences(targets: readonly Target[], page: LabelPage): Located[] {
  const found: Located[] = []
  const meant = meaningsOf(targets)
  for (const { id, at } of page.labels.hits) {
    const own = meant[id]
    if (own) for (const { target, order, core } of own) found.push({ target, order, core, from: at, to: at + core.text.length })
  }
  return found
}

/** A target that a wording may stand for. */
type Meaning = Pick<Located, 'target' | 'order' | 'core'>

/** The targets of a table do not change while a program runs. */
const meanings = new WeakMap<readonly Target[], readonly (readonly Meaning[] | undefined)[]>()

/** What each wording may stand for, by its number. */
function meaningsOf(targets: readonly Target[]): readonly (readonly Meaning[] | undefined)[] {
  const known = meanings.get(targets)
  if (known) return known
  const list: Meaning[][] = []
  targets.forEach((target, order) => {
    for (const core of target.cores) list[core.id] = [...(list[core.id] ?? []), { target, order, core }]
  })
  meanings.set(targets, list)
  return list
}

function isInLonger({ core, from: at }: Located, text: string, from: number, to: number): boolean {
  for (const { longer, offset } of core.inside) {
    if (at - offset >= from && at - offset + longer.length <= to && text.startsWith(longer, at - offset)) return true
  }
  return false
}
