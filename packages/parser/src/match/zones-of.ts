import type { OwnCharacters } from '../grids/own-characters.ts'
import type { Folded } from '../text/fold.ts'
import { type Ideographs, isIdeograph } from '../text/ideographs.ts'
import { endOfCells } from './end-of-cells.ts'
import { LabelCharacters } from './label-characters.ts'
import type { Chain } from './locate-labels.ts'
import type { Located } from './located.ts'
import { serialNumbers } from './serial-numbers.ts'
import { startOfNumbering } from './start-of-numbering.ts'

/** The stretch of folded text that belongs to one label: its own characters and everything up to the next label. */
export interface Zone {
  readonly located: Located
  /** First character of the label. */
  readonly from: number
  /** End of the zone. */
  readonly to: number
  /** Where the row's second printing ends, if the row is printed again right behind: from `to` on it is another row. */
  readonly againTo: number | null
  /** The label's last character. */
  readonly labelEnd: number
  /** Characters of the label itself (places in the folded text), digits of its wording included. */
  readonly own: OwnCharacters
}

/** Cuts the text between the labels of a chain; the last zone ends where other text begins. */
export function zonesOf(chain: Chain, page: Ideographs, folded: Folded): Zone[] {
  const starts = chain.located.map(({ from, core }) => startOfNumbering(folded.text, page.places[from] ?? 0, core.number))
  const last = chain.located.at(-1)
  const serials = serialNumbers(folded.text, starts, last ? lastPlace(last, page) + 1 : 0)
  return chain.located.map((located, index) => {
    const from = page.places[located.from] ?? 0
    const start = serials[index + 1] ?? starts[index + 1]
    const to = start !== undefined ? start : endOfCells(folded.text, endOfWord(folded.text, lastPlace(located, page) + 1))
    const end = Math.max(to, lastPlace(located, page) + 1)
    const again = located.again === undefined ? null : startOfNumbering(folded.text, page.places[located.again] ?? 0, located.core.number)
    return {
      located,
      from,
      to: again ?? end,
      againTo: again === null ? null : end,
      labelEnd: lastPlace(located, page),
      own: new LabelCharacters(located, page, folded.text),
    }
  })
}

/** A damaged label may go on for a few characters that are none of its own: «四、结转下年度继续办理理». */
const longestTail = 4

/** And what it says in brackets is its own: «行政事业性收费(单位:万元)». */
const brackets = /\s*\([^()\n|]{1,24}\)/y

function endOfWord(text: string, from: number): number {
  let end = from
  while (end - from <= longestTail && isIdeograph(text.charCodeAt(end))) end += 1
  brackets.lastIndex = end - from <= longestTail ? end : from
  return brackets.test(text) ? brackets.lastIndex : end - from <= longestTail ? end : from
}

function lastPlace(located: Located, page: Ideographs): number {
  return page.places[located.to - 1] ?? 0
}
