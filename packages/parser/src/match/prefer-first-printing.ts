import type { Ideographs } from '../text/ideographs.ts'
import type { LabelIndex } from './label-index.ts'
import type { LabelPage } from './label-page.ts'
import type { Chain } from './locate-labels.ts'
import type { Located } from './located.ts'

/** A row that is printed twice in a row has no more Han characters between its labels than a unit or a number in brackets. */
const most = 4

/** Where a row of the chain is printed just before as well, the first printing counts; the second is then a row that nobody asked for. */
export function preferFirstPrinting(chain: Chain, page: LabelPage): Chain {
  const { places } = page.labels
  const located = chain.located.map((one, at) => firstOf(one, chain.located[at - 1]?.to ?? 0, page, places))
  return { located, score: chain.score }
}

function firstOf(label: Located, from: number, page: Ideographs, places: LabelIndex['places']): Located {
  if (label.target.kind !== 'row') return label
  for (const core of label.target.cores) {
    const length = core.text.length
    for (const at of places[core.id] ?? []) {
      if (at + length > label.from) break
      if (at < from || label.from - at - length > most) continue
      const other: Located = { target: label.target, order: label.order, core, from: at, to: at + length, again: label.from }
      if (isApart(other, label, page)) return firstOf(other, from, page, places)
    }
  }
  return label
}

/** True where something that is no Han character stands between two labels. */
function isApart(first: Located, second: Located, { places }: Ideographs): boolean {
  return (places[second.from] ?? 0) - (places[first.to - 1] ?? 0) > second.from - first.to + 2
}
