import type { Figure, SourceId } from '@gongkai/shared'
import type { Edition } from '../edition.ts'
import { figuresOf } from '../figures-of.ts'
import type { Verdict } from '../sums/compare-sides.ts'
import { pairsOf } from './pairs-of.ts'
import { yearEquations } from './year-equations.ts'
import { yearVerdict } from './year-verdict.ts'

/** One end of a link: a figure with its place, or null where the report has no such table. */
interface ChainEnd {
  readonly year: number
  readonly source: SourceId
  readonly figure: Figure | null
}

/** What one year carried forward and the next carried over, for one column of table 3. */
export interface ChainLink {
  /** `naturalPerson` … `total`. */
  readonly column: string
  readonly forward: ChainEnd
  readonly over: ChainEnd
  readonly verdict: Verdict
}

/** The chain of open requests through the years of an agency: seven links for each two years that follow each other, oldest first. */
export function carryOverChain(editions: readonly Edition[]): ChainLink[] {
  const columns = yearEquations.filter(({ id }) => id === 'X1')
  return pairsOf(editions).flatMap((pair) =>
    columns.map((equation): ChainLink => {
      const end = (edition: Edition, [term]: typeof equation.left): ChainEnd => ({
        year: edition.report.year?.value ?? 0,
        source: edition.report.source,
        figure: figuresOf(edition.report).get(term?.key ?? '') ?? null,
      })
      const { verdict } = yearVerdict(pair, equation)
      return { column: equation.at, forward: end(pair.before, equation.left), over: end(pair.after, equation.right), verdict }
    }),
  )
}
