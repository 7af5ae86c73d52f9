import { CharacterSet } from '../text/character-set.ts'
import type { Ideographs } from '../text/ideographs.ts'

/** The characters of table 4's head. The chapter's own heading (…行政复议、行政诉讼情况) ends in other words and so is no part of it. */
const ofHead = new CharacterSet('行政复议诉讼未经直接起后结果维持纠正其他尚审总合计')
/** No head is without these; the first of them is the rarest in other words. */
const wanted = ['纠', '维', '持', '正', '尚', '审']
/** Fewer characters in a row are words of a sentence. */
const shortest = 16
/** More printings than this are not looked at. */
const most = 12

/** A stretch between two Han characters of a page. */
interface Range {
  readonly from: number
  readonly to: number
}

/**
 * The heads of table 4: runs of its head's characters, whose words may be cut and mixed over lines but have no number between them.
 * More than one where the table is printed again.
 */
export function findCaseHeads(page: Ideographs, text: string): Range[] {
  const [anchor] = wanted as [string]
  const heads: Range[] = []
  for (let at = page.text.indexOf(anchor); at >= 0; ) {
    const { from, to } = runAround(page, text, at)
    const run = page.text.slice(from, to)
    if (run.length >= shortest && wanted.every((unit) => run.includes(unit))) heads.push({ from, to })
    at = page.text.indexOf(anchor, to)
  }
  return heads.slice(0, most)
}

function runAround(page: Ideographs, text: string, at: number): Range {
  let [from, to] = [at, at + 1]
  while (from > 0 && ofHead.has(page.units[from - 1] as number) && !numberBetween(page, text, from - 1)) from -= 1
  while (to < page.units.length && ofHead.has(page.units[to] as number) && !numberBetween(page, text, to - 1)) to += 1
  return { from, to }
}

/** True where a number stands between a Han character and the next. */
function numberBetween({ places }: Ideographs, text: string, at: number): boolean {
  for (let place = (places[at] as number) + 1; place < (places[at + 1] as number); place += 1) {
    const code = text.charCodeAt(place)
    if (code >= 0x30 && code <= 0x39) return true
  }
  return false
}
