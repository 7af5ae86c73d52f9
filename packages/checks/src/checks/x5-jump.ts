import type { HistoryCheck } from '../check.ts'
import { copiedTables } from '../history/copied-tables.ts'
import { jumpsOf } from '../history/jumps-of.ts'
import { pairsOf } from '../history/pairs-of.ts'

/** A count that is another altogether than last year's, or the very same. */
export const x5: HistoryCheck = {
  id: 'X5',
  name: 'jump',
  severity: 'info',
  class: 'number',
  door: 'history',
  title: { zh: '与上年相差悬殊或一位不差', en: 'A great change, or none at all' },
  formula: {
    zh: '1/5 ≤ 本年/上年 ≤ 5（至少一年不少于 30），且不与上年一位不差',
    en: '1/5 ≤ this year / last year ≤ 5 (30 or more in one of them), and not the same digit for digit',
  },
  explanation: {
    zh: '同一口径的数与上年相比超过 5 倍或不足五分之一、且其中一年不少于 30 时提示；不少于 100 的数与上年一位不差、或整张表各格都与上年相同且不为 0 的不少于 6 格时也提示。表样或法律改变了口径的年度之间不比较，只在一种表样里有的数不比较。只是提示，不是错误。',
    en: 'A remark where a count is more than five times or less than a fifth of last year’s and one of the two is 30 or more; also where one of 100 or more is the same digit for digit, or a whole table is, with six cells or more that are not 0. Nothing is compared over a year in which form or law changed what is counted, nor what one form alone has. A remark, no fault.',
  },
  law: null,
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: { zh: '申请很少的机关数字起伏大：少于 30 的不提示', en: 'bodies with few requests, whose numbers leap: below 30 nothing is said' },
  example: {
    bad: { zh: '行政许可 2022 年 96 件，2023 年 9600 件', en: '96 licences in 2022, 9600 in 2023' },
    good: { zh: '新收申请 2022 年 1 件，2023 年 8 件', en: '1 request in 2022, 8 in 2023' },
  },
  test: (editions) => pairsOf(editions).flatMap((pair) => [...jumpsOf(pair), ...copiedTables(pair)]),
}
