import type { Message, Part } from '@gongkai/shared'
import { labelCore } from '../match/label-core.ts'
import type { Located } from '../match/located.ts'
import type { Target } from '../match/targets-of.ts'
import type { Zone } from '../match/zones-of.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'

/** Labels that stand on the page in other words than the form's; white space, brackets and notes in brackets make no difference. */
export function oddLabels(part: Part, zones: readonly Zone[], page: Ideographs, folded: Folded): Message[] {
  const odd: Message[] = []
  for (const { located } of zones) {
    const { target, from, to } = located
    if (isOfficial(located, page)) continue
    const [start, end] = [page.places[from] ?? 0, (page.places[to - 1] ?? 0) + 1]
    const printed = folded.text.slice(start, end).replace(/[\s|\u001D-\u001F]+/g, '')
    const { official } = target
    if (target.officialWordings.has(labelCore(withoutNote(printed)).text)) continue
    const text = `标签“${printed}”与表样的“${official}”不同`
    odd.push({ code: 'ODD_LABEL', text, span: folded.spanOf(start, end), at: placeOf(part, target), printed, official })
  }
  return odd
}

/** Most labels stand on the page in a wording that was looked for: then that wording tells. */
function isOfficial({ target, core, from, to }: Located, page: Ideographs): boolean {
  const isWhole = core.text.length === to - from && page.text.startsWith(core.text, from)
  return target.officialWordings.has(isWhole ? core.text : page.text.slice(from, to))
}

/** The label without what it says in brackets at its end, closed or not: a unit, a rule of counting. */
function withoutNote(label: string): string {
  return label.replace(/[(（][^()（）]*[)）]?$/, '')
}

/** `requests.granted` for a row, `proactive.article20.5.change` for a column, `proactive.article20.5` for a block's head. */
export function placeOf(part: Part, { key }: Target): string {
  return `${part}.${key.replace(/^group\./, '').replace(/\.head$/, '')}`
}
