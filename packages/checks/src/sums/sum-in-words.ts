import type { Bilingual } from '@gongkai/shared'
import { boundsOf, onlySum, type Side } from './compare-sides.ts'

/** More readings than this are not listed. */
const mostListed = 3

/** `4 件`, `至少 4 件`, `4 或 11 件`; `unit` as the form has it. */
export function sumInWords(side: Side, unit: string): Bilingual {
  const only = onlySum(side)
  if (only !== null) return { zh: `${only} ${unit}`, en: `${only}` }
  const [least, most] = boundsOf(side)
  if (side.open) return { zh: `至少 ${least} ${unit}`, en: `at least ${least}` }
  const sums = side.ranges.map(([sum]) => sum)
  const isListed = sums.length <= mostListed && side.ranges.every(([from, to]) => from === to)
  return isListed
    ? { zh: `${sums.join(' 或 ')} ${unit}`, en: sums.join(' or ') }
    : { zh: `${least} 至 ${most} ${unit}之间`, en: `between ${least} and ${most}` }
}
