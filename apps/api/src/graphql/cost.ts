import type { ComplexityEstimatorArgs } from 'graphql-query-complexity/cjs'

/**
 * What a query costs is how many objects it may return, told before it runs: an object counts 1, a scalar nothing, a list as many as
 * it may hold. These are the sizes of the lists that have no `first`.
 */
export const listSizes = {
  ambiguities: 4,
  addends: 4,
  candidates: 3,
  carryOver: 50,
  claims: 20,
  evidence: 4,
  figures: 200,
  /** A page counts its fields once for each row, and these stand beside the rows: some hundred in all. */
  findingGroups: 2,
  findings: 10,
  messages: 4,
  others: 1,
  path: 4,
  points: 12,
  reports: 12,
  sections: 8,
  segments: 400,
  sources: 10,
  versions: 2,
} as const

type Arguments = ComplexityEstimatorArgs

const clamp = (rows: unknown, otherwise: number) => (typeof rows === 'number' && rows >= 1 && rows <= 100 ? rows : otherwise)

/** What a statement of its own counts, so that a list in a list is not for nothing. */
const statement = 10

/** A page of a list: a statement, and as many rows as `first` says. */
export const page = ({ args, childComplexity }: Arguments) => statement + clamp(args.first, 50) * childComplexity

/** A list of `size` objects. */
export const list =
  (size: number) =>
  ({ childComplexity }: Arguments) =>
    size * (1 + childComplexity)

/** As many objects as the argument `name` lists, or `otherwise`. */
export const perItemOf =
  (name: string, otherwise: number) =>
  ({ args, childComplexity }: Arguments) =>
    (Array.isArray(args[name]) ? args[name].length : otherwise) * (1 + childComplexity)
