import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './generated/graphql-env.d.ts'

/** Writes a query whose answer is typed by `apps/api/schema.graphql`. */
export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Day: string }; disableMasking: true }>()

export type { ResultOf } from 'gql.tada'
