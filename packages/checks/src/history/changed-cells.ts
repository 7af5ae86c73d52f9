import type { FigureKey, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'

/** The cells of `after` that hold another number, or nothing for a number, than in `before`; and those that only one of them has a number in. */
export function changedCells(before: Report, after: Report): FigureKey[] {
  const [old, now] = [figuresOf(before), figuresOf(after)]
  const keys = new Set([...now.keys(), ...old.keys()])
  return [...keys].filter((key) => (old.get(key)?.value ?? null) !== (now.get(key)?.value ?? null))
}
