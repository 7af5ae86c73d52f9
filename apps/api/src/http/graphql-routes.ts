import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../db/client.ts'
import { type Context, createContext } from '../graphql/context.ts'
import { limits } from '../graphql/limits.ts'
import type { Log } from '../log.ts'
import { queryPage } from './query-page.ts'

export interface GraphqlRoutesOptions {
  readonly apollo: ApolloServer<Context>
  readonly db: Db
  readonly log: Log
  readonly webPort: number
  /** Whether a browser that comes without a query gets a page for writing one. */
  readonly hasPage: boolean
}

/** `/graphql` by POST, and by GET for queries; `/` shows the same page as `/graphql` in a browser. */
export function graphqlRoutes(app: FastifyInstance, { apollo, db, log, webPort, hasPage }: GraphqlRoutesOptions): void {
  const answer = fastifyApolloHandler(apollo, { context: async ({ id }) => createContext(db, log, id) })
  const page = queryPage(webPort)
  const showPage = (reply: FastifyReply) => reply.headers(page.headers).send(page.html)

  app.route({ method: 'POST', url: '/graphql', preHandler: refuseLongQuery, handler: answer })
  app.get('/graphql', { preHandler: refuseLongQuery }, async function (request, reply) {
    const { query } = request.query as { query?: unknown }
    const isBrowser = query === undefined && request.headers.accept?.includes('text/html')
    return isBrowser && hasPage ? showPage(reply) : answer.call(this, request, reply)
  })
  if (hasPage) app.get('/', async (_, reply) => showPage(reply))
}

/** Refuses by length what would only be refused by its tokens after it was read. */
async function refuseLongQuery({ method, body, query, id }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const asked = (method === 'POST' ? body : query) as { query?: unknown } | null | undefined
  const { length } = typeof asked?.query === 'string' ? asked.query : ''
  if (length <= limits.queryCharacters) return
  const message = `查询有 ${length} 个字符，上限 ${limits.queryCharacters} · The query has ${length} characters; the limit is ${limits.queryCharacters}`
  return reply.code(400).send({ errors: [{ message, extensions: { code: 'QUERY_TOO_LARGE', requestId: id } }] })
}
