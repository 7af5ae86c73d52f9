import { expect, it } from 'vitest'
import { classOf } from './class-of.ts'

it('counts what a check finds in its class, what cannot be told apart from it, and a pass in none', () => {
  expect(classOf({ check: 'A1', outcome: 'FAIL' })).toBe('number')
  expect(classOf({ check: 'F6', outcome: 'FAIL' })).toBe('document')
  expect(classOf({ check: 'N1', outcome: 'UNCERTAIN' })).toBe('document')
  expect(classOf({ check: 'F4', outcome: 'INFO' })).toBe('document')
  expect(classOf({ check: 'A1', outcome: 'NOT_ASSESSABLE' })).toBe('reading')
  expect(classOf({ check: 'A1', outcome: 'PASS' })).toBeNull()
})
