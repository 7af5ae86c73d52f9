import { equationsOf, type FigureKey, type FormParts, forms, type Part, parts } from '@gongkai/shared'

/** A sum that does not hold, as `A2.naturalPerson`, with the figures it is made of. */
export interface BrokenEquation {
  readonly name: string
  readonly check: string
  readonly cells: readonly FigureKey[]
}

/** The sums of a file's tables that do not hold; one that has a cell without a number cannot be told. */
export function brokenEquations(formParts: FormParts, truth: Readonly<Record<FigureKey, number | null>>): BrokenEquation[] {
  return parts
    .flatMap((part) => equationsOfPart(formParts, part))
    .flatMap(({ identity, at, left, right }) => {
      const [sumLeft, sumRight] = [left, right].map((keys) => sum(keys.map((key) => truth[key] ?? null)))
      if (sumLeft === null || sumRight === null || sumLeft === sumRight) return []
      return [{ name: `${identity.id}.${at || identity.right.join('+')}`, check: identity.id, cells: [...left, ...right] }]
    })
}

function equationsOfPart(formParts: FormParts, part: Part) {
  const id = formParts[part]
  return id ? equationsOf(forms[id]).filter(({ identity }) => identity.part === part) : []
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0)
}
