import { figureKeysOf, forms } from '@gongkai/shared'
import { expect, test } from 'vitest'
import { claimCells } from './claim-cells.ts'

test('each cell that a statement speaks of is a cell of some form', () => {
  const keys = new Set(Object.values(forms).flatMap(figureKeysOf))
  expect(
    Object.values(claimCells)
      .flat()
      .filter((key) => !keys.has(key)),
  ).toEqual([])
})
