import { boilerplate, measuresBegin, praise } from '../wordings/problem-wordings.ts'
import { clausesOf, type Stretch } from './clauses-of.ts'
import type { Prose } from './prose.ts'

/** So much left of a clause without its boilerplate names something. */
const leastNamed = 3

/** The part of the chapter on problems that comes before the measures. */
export function problemsIn({ text }: Prose, { from, to }: Stretch): Stretch {
  const begin = measuresBegin.exec(text.slice(from, to))
  return { from, to: begin && begin.index > 0 ? from + begin.index : to }
}

/** A clause that names a problem of this agency and not of all; null where every clause is boilerplate. */
export function concreteProblem({ text }: Prose, problems: Stretch): Stretch | null {
  for (const clause of clausesOf(text, problems)) if (isConcrete(text.slice(clause.from, clause.to))) return clause
  return null
}

function isConcrete(clause: string): boolean {
  if (praise.test(clause)) return false
  const left = boilerplate.reduce((rest, pattern) => rest.replace(pattern, ''), clause)
  return (left.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= leastNamed
}
