import type { TruthRow } from './truth.ts'

/** A value for each column; null where the row has none. */
export type Values = readonly (number | null)[]

/** More readings of a row than this are not counted out. */
const most = 2000

/**
 * Every way to put what a row shows into its columns, found by trying all of them: null where there are too many. `lossy`: blanks left
 * no trace in this table, so that a run of digits may be fewer numbers than there are columns.
 */
export function rowReadings(row: TruthRow, lossy: boolean): Values[] | null {
  const width = row.keys.length
  if (!row.joined || width === 1) return placed(row.items, width)
  const run = row.items.join('')
  const found: Values[] = []
  for (let numbers = lossy ? 0 : width; numbers <= width; numbers += 1) {
    const cuts = allCuts(run, numbers)
    if (cuts === null) return null
    for (const cut of cuts) {
      const ways = placed(cut, width)
      if (ways === null || found.length + ways.length > most) return null
      found.push(...ways)
    }
  }
  return distinct(found)
}

/** All ways to cut a run into so many whole numbers without leading noughts. */
function allCuts(run: string, numbers: number): string[][] | null {
  let cuts: { pieces: string[]; at: number }[] = [{ pieces: [], at: 0 }]
  for (let piece = 0; piece < numbers; piece += 1) {
    cuts = cuts.flatMap(({ pieces, at }) => {
      const longest = run[at] === '0' ? 1 : run.length - at - (numbers - piece - 1)
      return Array.from({ length: Math.max(0, Math.min(longest, run.length - at)) }, (_, more) => ({
        pieces: [...pieces, run.slice(at, at + more + 1)],
        at: at + more + 1,
      }))
    })
    if (cuts.length > most * 2) return null
  }
  return cuts.filter(({ at }) => at === run.length).map(({ pieces }) => pieces)
}

/** All ways to keep the items in order in so many columns: gaps where there are fewer; where there are more, the empty ones at the ends left out. */
function placed(items: readonly string[], width: number): Values[] | null {
  if (items.length > width) {
    const starts = Array.from({ length: items.length - width + 1 }, (_, start) => start)
    const left = (start: number) => items.filter((_, at) => at < start || at >= start + width)
    return distinct(
      starts.filter((start) => left(start).every((item) => item === '')).map((start) => items.slice(start, start + width).map(numberIn)),
    )
  }
  let ways: (number | null)[][] = [[]]
  for (let column = 0; column < width; column += 1) {
    ways = ways.flatMap((way) => {
      const next = items[way.filter((value) => value !== gap).length]
      const mayGap = way.filter((value) => value === gap).length < width - items.length
      return [...(next === undefined ? [] : [[...way, numberIn(next) ?? blank]]), ...(mayGap ? [[...way, gap]] : [])]
    })
    if (ways.length > most) return null
  }
  return distinct(ways.map((way) => way.map((value) => (value === gap || value === blank ? null : value))))
}

/** Stand for a cell that is not there and for one that is empty while cells are placed. */
const gap = Number.POSITIVE_INFINITY
const blank = Number.NEGATIVE_INFINITY

/** The number that a cell says; null for a blank and its signs. */
export function numberIn(item: string): number | null {
  const digits = item.normalize('NFKC').replaceAll(',', '')
  return /\d/.test(digits) ? Number(digits) : null
}

function distinct(list: readonly Values[]): Values[] {
  return [...new Map(list.map((values) => [values.join(), values])).values()]
}
