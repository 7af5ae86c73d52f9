import type { GridTable } from '../tables/grid-table.ts'

/**
 * Whether a table can be written without any separator and still be read: in each row the digits can be cut in one way only,
 * given the number of cells and, in the tables that have sums, that the last of each group is the sum of the others.
 */
export function decidesDigits(table: GridTable): boolean {
  const group = { requests: 7, cases: 5, proactive: 0, statistics2014: 0 }[table.part]
  return table.rows.every((row) => {
    const values = row.filter((item) => item.key !== undefined).map((item) => item.text)
    if (values.length <= 1) return true
    if (!values.every((value) => /^\d+$/.test(value))) return false
    return group === 0 ? values.every((value) => value.length === 1) : countCuts(values.join(''), values.length, group, 2) === 1
  })
}

/** Cuts `digits` into `cells` numbers, group by group; stops counting at `enough`. */
function countCuts(digits: string, cells: number, group: number, enough: number): number {
  let count = 0
  const cut = (at: number, done: number, sum: number) => {
    if (count >= enough) return
    if (done === cells) {
      if (at === digits.length) count++
      return
    }
    const last = done % group === group - 1
    const longest = digits[at] === '0' ? 1 : digits.length - at - (cells - done - 1)
    for (let length = 1; length <= longest; length++) {
      const value = Number(digits.slice(at, at + length))
      if (!last) cut(at + length, done + 1, sum + value)
      else if (value === sum) cut(at + length, done + 1, 0)
    }
  }
  cut(0, 0, 0)
  return count
}
