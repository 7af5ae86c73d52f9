import { matchesOf } from '../text/matches-of.ts'

/**
 * Words for a time: a year by its number, another time than the reported year (also a part of it), the reported year. «上年结转» is a kind of
 * request and no time; titles of documents name years of their own.
 */
const time = new RegExp(
  '《[^》]{0,60}》' +
    '|(?<!\\d{4}(?:[-~至到、和与]|—{1,2}))(\\d{4}|[二一][〇零○O九][〇零○O一二三四五六七八九]{2})年' +
    '|((?<!结转)(?:(?<=\\d{4}(?:[-~至到、和与]|—{1,2}))\\d{4}年|上一?年度?|上一个?年度|去年|往年|前一?年|历年|[近前过][一二两三四五几\\d]+年|近年来?|[2-9二两三四五六七八九十]年来|(?:实施|施行|成立|开通|上线|建站|建成|运行|开办|改版)(?:以来|至今)' +
    '|上半年|下半年|[一二三四1-4]季度|(?<!\\d)\\d{1,2}月(?=份|收|受|接|共)|(?<!\\d)(?:[2-9]|1[01])月以来|至(?:[1-9]|1[01])月(?:底|末|份)?(?!\\d)|同期))(?!度?末?的?(?:结转|结存|转入|顺延|遗留))' +
    '|(今年|本年|报告期)',
  'g',
)
const chinese = '〇一二三四五六七八九'
/** How far back in a sentence a time may stand. */
const reach = 90

/**
 * Whether what stands at `at` of a sentence is said of another time than the report's year: the last time named before it decides. A comparison
 * that a comma ends («比上年有所增加,共收到12件») is passed over.
 */
export function isOfAnotherTime(sentence: string, at: number, year: number | null): boolean {
  const stretch = sentence.slice(Math.max(0, at - reach), at)
  if (!/[年月季期来今]/.test(stretch)) return false
  const clause = stretch.lastIndexOf(',') + 1
  let another = false
  for (const { index, 1: named, 2: other, 3: own } of matchesOf(time, stretch)) {
    if (own || (named && (year === null || yearOf(named) === year))) another &&= endsRange(stretch, index)
    else if ((other || named) && !(index < clause && isCompared(stretch, index))) another = true
  }
  return another
}

/** «2008年5月至2023年»: the years since then, not the last of them. */
function endsRange(stretch: string, at: number): boolean {
  return /[至到-]$/.test(stretch.slice(Math.max(0, at - 1), at))
}

function isCompared(stretch: string, at: number): boolean {
  return /(?:比|较|与|同|和|跟)[^,;]{0,12}$/.test(stretch.slice(Math.max(0, at - 16), at))
}

function yearOf(text: string): number {
  return /\d/.test(text) ? Number(text) : Number([...text.replace(/[零○O]/g, '〇')].map((digit) => chinese.indexOf(digit)).join(''))
}
