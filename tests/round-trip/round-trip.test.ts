import { expect, test } from 'vitest'
import { drawPlan } from './draw-plan.ts'
import { layouts } from './layouts.ts'
import { tellNotYetHeld, tryDocuments } from './try-documents.ts'

const [first, count] = [1, 1000]

test(`${count} documents written by chance are read back as they were written`, () => {
  const { failed, excused } = tryDocuments(first, count)
  for (const line of tellNotYetHeld(excused)) console.info(line)
  expect(failed.slice(0, 3).join('\n\n')).toBe('')
})

test('every layout is among them', () => {
  const drawn = new Set(Array.from({ length: count }, (_, at) => drawPlan(first + at).layout.id))
  expect([...drawn].sort()).toEqual(layouts.map(({ id }) => id).sort())
})
