import type { FigureKey } from '@gongkai/shared'
import type { Random } from '../../packages/demo/src/random.ts'

/** Which cells are left without a number. */
export const blankings = ['none', 'few', 'many', 'parts', 'sums', 'signs'] as const
export type Blanking = (typeof blankings)[number]

const signs = ['/', '-', '无', '—']

/** What stands in the cells that hold no number: nothing, or a sign. */
export function drawBlanks(blanking: Blanking, keys: readonly FigureKey[], random: Random): Map<FigureKey, string> {
  const isSum = (key: FigureKey) => /^(?:requests|cases)\..*\.total$/.test(key)
  const summed = (key: FigureKey) => /^(?:requests|cases)\./.test(key)
  const chosen: Readonly<Record<Blanking, () => readonly FigureKey[]>> = {
    none: () => [],
    few: () => Array.from({ length: random.int(1, 3) }, () => random.pick(keys)),
    many: () => keys.filter(() => random.chance(0.3)),
    parts: () => keys.filter((key) => summed(key) && !isSum(key)),
    sums: () => keys.filter(isSum),
    signs: () => keys.filter(() => random.chance(0.1)),
  }
  const sign = random.pick(signs)
  return new Map(chosen[blanking]().map((key) => [key, blanking === 'signs' ? sign : '']))
}
