import { type Equation, equationsOf, type Figure, type FigureKey, type Finding, forms, type Report } from '@gongkai/shared'

const parts = ['requests', 'cases'] as const

/** Sums of tables 3 and 4 that the report's figures break and that no check tells of. Checks are not asked what is broken: it is added up here. */
export function unfoundSums(report: Report, findings: readonly Finding[]): string[] {
  if (report.refusal) return []
  const told = new Set(findings.flatMap(({ outcome, cells }) => (outcome === 'FAIL' ? [nameOf(cells)] : [])))
  const figures = new Map(report.figures.map((figure) => [figure.key, figure]))
  return parts.flatMap((part) => {
    const form = report.form.parts[part]
    const equations = form ? equationsOf(forms[form]).filter(({ identity }) => identity.part === part) : []
    return equations
      .filter((equation) => isBroken(equation, figures) && !told.has(nameOf([...equation.left, ...equation.right])))
      .map(({ identity, at }) => `${identity.id} of ${part}.${at} is broken and no check tells of it`)
  })
}

/** Checks do not add up more combinations of ambiguous readings than this. */
const mostCombinations = 2000

/** Broken for certain: both sides are known and differ, or one is larger already than the other, which is known, can be. A count is never below nought. */
function isBroken({ left, right }: Equation, figures: ReadonlyMap<FigureKey, Figure>): boolean {
  const [a, b] = [sideOf(left, figures), sideOf(right, figures)]
  if (a.combinations > mostCombinations || b.combinations > mostCombinations) return false
  if (a.open && b.open) return false
  if (a.open) return a.sum > b.sum
  return b.open ? b.sum > a.sum : a.sum !== b.sum
}

function sideOf(keys: readonly FigureKey[], figures: ReadonlyMap<FigureKey, Figure>): { sum: number; open: boolean; combinations: number } {
  const terms = keys.map((key) => figures.get(key))
  return {
    sum: terms.reduce((sum, figure) => sum + (figure?.state === 'number' ? (figure.value ?? 0) : 0), 0),
    open: terms.some((figure) => figure?.state !== 'number'),
    combinations: terms.reduce((product, figure) => product * (figure?.candidates?.length ?? 1), 1),
  }
}

function nameOf(keys: readonly FigureKey[]): string {
  return [...keys].sort().join(' ')
}
