/** The characters of table 4's head. The chapter's own heading (…行政复议、行政诉讼情况) ends in other words and so is no part of it. */
const ofHead = new Set('行政复议诉讼未经直接起后结果维持纠正其他尚审总合计')
/** No head is without these; the first of them is the rarest in other words. */
const wanted = ['纠', '维', '持', '正', '尚', '审']
/** Fewer characters in a row are words of a sentence. */
const shortest = 16

/** The first run of the characters of table 4's head, whose words may be cut and mixed over lines; null where there is none. */
export function findCaseHead(text: string): { from: number; to: number } | null {
  const [anchor] = wanted as [string]
  let at = text.indexOf(anchor)
  while (at >= 0) {
    const { from, to } = runAround(text, at)
    const run = text.slice(from, to)
    if (run.length >= shortest && wanted.every((unit) => run.includes(unit))) return { from, to }
    at = text.indexOf(anchor, to)
  }
  return null
}

function runAround(text: string, at: number): { from: number; to: number } {
  let [from, to] = [at, at + 1]
  while (from > 0 && ofHead.has(text.charAt(from - 1))) from -= 1
  while (to < text.length && ofHead.has(text.charAt(to))) to += 1
  return { from, to }
}
