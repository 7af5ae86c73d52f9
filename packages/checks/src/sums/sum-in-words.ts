import type { Bilingual } from '@gongkai/shared'
import type { Side } from './compare-sides.ts'

/** More readings than this are not listed. */
const mostListed = 3

/** `4 件`, `至少 4 件`, `4 或 11 件`. */
export function sumInWords(side: Side | null): Bilingual {
  if (side === null || side.sums.length > mostListed) return { zh: '有多种可能', en: 'one of many numbers' }
  if (side.open) return { zh: `至少 ${side.sums[0] ?? 0} 件`, en: `at least ${side.sums[0] ?? 0}` }
  return { zh: `${side.sums.join(' 或 ')} 件`, en: side.sums.join(' or ') }
}
