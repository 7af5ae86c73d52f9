import { type Bilingual, checkIds, type Severity } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { allChecks } from './all-checks.ts'
import type { Check } from './check.ts'

/** The catalogue's letters: critical, Major, minor, Info. */
const catalogue: Readonly<Record<Severity, string>> = {
  critical: 'A1 A2 A3 A4 A5 A6 A12 X1',
  major: 'F1 F2 F3 F4 F5 F8 A7 A11 X2 X6 X7 X10 N1 N2 N3 N5 N6 N10 N12 T1 T4 L1 D1',
  minor: 'F6 F9 A8 A9 X3 X9 N4 N7 N8 N9 N11 T3 T5 L3',
  info: 'F7 F10 F11 X4 X5 T2 L2 D2 D3',
}
/** Checks that the catalogue founds on a rule, of a form, a law or a scoring table; each says which. */
const founded = 'F1 F2 F3 F4 F5 F6 F8 F9 F10 A1 A2 A3 A4 A5 A6 X1 X6 X7 X9 X10 N1 N2 N3 N5 N10 N11 T1 T2 L1 L2 D1'

it('has each check once, with the severity of the catalogue', () => {
  const bySeverity = (severity: Severity) => allChecks.filter((check) => check.severity === severity).map(({ id }) => id)
  for (const [severity, ids] of Object.entries(catalogue)) expect(bySeverity(severity as Severity).toSorted()).toEqual(ids.split(' ').toSorted())
  expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length)
  expect(allChecks.filter(({ id }) => !checkIds.includes(id))).toEqual([])
})

it('names the rule of every check that has one', () => {
  const without = new Set<string>(allChecks.filter(({ law }) => law === null).map(({ id }) => id))
  expect(founded.split(' ').filter((id) => without.has(id))).toEqual([])
})

it('tells everything in both languages', () => {
  const texts = ({ title, formula, explanation, law, notMistakenFor }: Check): Bilingual[] => [
    ...[title, formula, explanation, notMistakenFor],
    ...(law ? [law] : []),
  ]
  const silent = allChecks.filter((check) => texts(check).some(({ zh, en }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]{2}/i.test(en)))
  expect(silent.map(({ id }) => id)).toEqual([])
  const examples = allChecks.flatMap(({ example: { bad, good } }) => [bad.zh, bad.en, good.zh, good.en])
  expect(examples.filter((words) => words.trim() === '')).toEqual([])
  expect(allChecks.filter(({ forms }) => forms.length === 0)).toEqual([])
})
