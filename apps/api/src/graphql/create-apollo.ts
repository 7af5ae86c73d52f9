import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Log } from '../log.ts'
import { buildSchema } from './build-schema.ts'
import type { Context } from './context.ts'
import { publicError, reportErrors } from './errors.ts'
import { limitQueries } from './limit-queries.ts'
import { limits } from './limits.ts'

export interface ApolloOptions {
  readonly log: Log
  /** Whether whoever asks is told the schema, and how a misspelt field is spelt. */
  readonly introspection: boolean
}

/** The GraphQL server, ready to answer. */
export async function createApollo({ log, introspection }: ApolloOptions): Promise<ApolloServer<Context>> {
  const schema = buildSchema()
  const apollo = new ApolloServer<Context>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: publicError,
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), limitQueries(schema), reportErrors],
  })
  await apollo.start()
  return apollo
}
