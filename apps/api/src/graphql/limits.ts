/** What one request may ask; everything is refused before it runs, with a code that says which limit. */
export const limits = {
  /** Size of a request's body. */
  bodyBytes: 256 * 1024,
  queryCharacters: 15_000,
  tokens: 1_000,
  /** Fields within fields; those of introspection are held by a rule of graphql-js. */
  depth: 10,
  aliases: 30,
  directives: 50,
  rootFields: 10,
  /** Fields and fragments after each fragment has been put in its places. */
  selections: 2_000,
  /** Objects that the answer may hold (`cost.ts`). */
  cost: 5_000,
} as const
