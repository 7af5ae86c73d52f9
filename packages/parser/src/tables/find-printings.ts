import type { Form, FormTable } from '@gongkai/shared'
import { findDamagedLabels } from '../match/find-damaged-labels.ts'
import { findDetachedBlocks } from '../match/find-detached-blocks.ts'
import type { LabelPage } from '../match/label-page.ts'
import { type Chain, locateLabels } from '../match/locate-labels.ts'
import { preferFirstPrinting } from '../match/prefer-first-printing.ts'
import { type Target, targetsOf } from '../match/targets-of.ts'

/** One printing of a table, and the form whose labels it shows best. */
export interface Printing {
  readonly form: Form
  readonly table: FormTable
  readonly chain: Chain
}

/** A chain with fewer rows than this share of the form's is no table but words in a sentence. */
const leastRows = 0.35
/** A further printing shows at least this share of the first one's labels. */
const leastRepeat = 0.6
/** Of those, this share at least is not damaged. */
const leastWhole = 0.5

/** With more printings than this a document is no report, whatever else it may be; what follows is not looked at. */
const mostPrintings = 12

/** All printings of a table between two Han characters, in order of place; the forms that have the part compete for the first. */
export function findPrintings(candidates: readonly { form: Form; table: FormTable }[], page: LabelPage, from: number, to: number): Printing[] {
  const first = bestChain(candidates, page, { from, to }, 0)
  return first ? withRepeats(first, page, { from, to }, { least: first.chain.located.length * leastRepeat, most: mostPrintings }) : []
}

/** A stretch of the page between two Han characters. */
interface Range {
  readonly from: number
  readonly to: number
}

/** A printing, and those of the same table before and after it: at most `most`, each with at least so many labels. */
function withRepeats(printing: Printing, page: LabelPage, { from, to }: Range, { least, most }: { least: number; most: number }): Printing[] {
  const { located } = printing.chain
  const again = (range: Range, room: number): Printing[] => {
    const other = room > 0 ? bestChain([printing], page, range, least * leastWhole) : null
    return other && other.chain.located.length >= least ? withRepeats(other, page, range, { least, most: room }) : []
  }
  const earlier = again({ from, to: located[0]?.from ?? from }, most - 1)
  return [...earlier, printing, ...again({ from: located.at(-1)?.to ?? to, to }, most - 1 - earlier.length)]
}

/** The form that a stretch shows best; none where it has fewer than `least` labels that are not damaged. */
function bestChain(candidates: readonly { form: Form; table: FormTable }[], page: LabelPage, { from, to }: Range, least: number): Printing | null {
  let best: Printing | null = null
  for (const { form, table } of candidates) {
    const targets = targetsOf(table)
    if (!mayStand(targets, page)) continue
    const fewest = Math.max(fewestLabels(targets), least)
    const found = locateLabels(targets, page, from, to, fewest)
    if (found.located.length < fewest) continue
    const ordered = findDamagedLabels(preferFirstPrinting(found, page), targets, page)
    const chain = findDetachedBlocks(ordered, table, page, { from, to })
    if (!isTable(targets, chain)) continue
    if (!best || fit(targets, chain) > fit(targetsOf(best.table), best.chain)) best = { form, table, chain }
  }
  return best
}

/** True where enough of the rows' wordings stand anywhere on the page; most pages are of one form, and the others need no search. */
function mayStand(targets: readonly Target[], page: LabelPage): boolean {
  const rows = targets.filter((target) => target.kind === 'row')
  const { places } = page.labels
  let wanted = Math.ceil(rows.length * leastLabels)
  for (const { cores } of rows) {
    if (wanted === 0) break
    if (cores.some((core) => places[core.id] !== undefined)) wanted -= 1
  }
  return wanted === 0
}

/** A chain with fewer labels than this is none, also when damaged ones and blocks out of order are added. */
const leastLabels = 0.15

function fewestLabels(targets: readonly Target[]): number {
  return Math.max(2, Math.ceil(targets.length * leastLabels))
}

function isTable(targets: readonly Target[], chain: Chain): boolean {
  const rows = (list: readonly { kind: string }[]) => list.filter((one) => one.kind === 'row').length
  const heads = chain.located.filter((one) => one.target.kind === 'head').length
  const wantsHeads = targets.some((target) => target.kind === 'head' && target.key.includes('article20'))
  return rows(chain.located.map((one) => one.target)) >= rows(targets) * leastRows && (!wantsHeads || heads >= 2)
}

/** How well the labels fit the form: what was found, less what the form has and the page has not. */
function fit(targets: readonly Target[], chain: Chain): number {
  const present = new Set(chain.located.map((one) => one.target.key))
  const missing = targets.filter((target) => target.kind === 'row' && !present.has(target.key)).length
  return chain.score - missing * 6
}
