import { randomUUID } from 'node:crypto'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import type { Db } from './db/client.ts'
import type { Env } from './env.ts'
import { createApollo } from './graphql/create-apollo.ts'
import { limits } from './graphql/limits.ts'
import { allowWeb } from './http/allow-web.ts'
import { answerErrors } from './http/answer-errors.ts'
import { graphqlRoutes } from './http/graphql-routes.ts'
import { healthRoutes } from './http/health-routes.ts'
import { sourceRoutes } from './http/source-routes.ts'
import type { Log } from './log.ts'

export interface ServerOptions {
  readonly db: Db
  readonly log: Log
  readonly env: Pick<Env, 'introspection' | 'queryPage' | 'webPort'>
}

/** The whole API, ready to `listen` or to be asked by `inject`. `close()` lets what is under way be answered; the database stays open. */
export async function createServer({ db, log, env }: ServerOptions): Promise<FastifyInstance> {
  const logger: FastifyBaseLogger = log
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    genReqId: () => randomUUID(),
  })
  app.removeContentTypeParser('text/plain')
  app.addHook('onRequest', async ({ id }, reply) => {
    reply.headers({ 'x-request-id': id, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  })
  app.addHook('onResponse', async ({ log, method, routeOptions }, reply) => {
    log.info({ method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
  })
  allowWeb(app, env.webPort)
  answerErrors(app)
  healthRoutes(app, db)
  sourceRoutes(app, db)
  const apollo = await createApollo({ log, introspection: env.introspection })
  graphqlRoutes(app, { apollo, db, log, webPort: env.webPort, hasPage: env.queryPage })
  app.addHook('onClose', () => apollo.stop())
  return app
}
