import type { FastifyInstance } from 'fastify'
import type { Db } from '../db/client.ts'

/** `/healthz`: the process answers. `/readyz`: and the database answers it. */
export function healthRoutes(app: FastifyInstance, db: Db): void {
  app.get('/healthz', async () => ({ status: 'ok' }))

  app.get('/readyz', async (request, reply) => {
    try {
      await db.$queryRaw`SELECT COUNT(*) AS "count" FROM "Region" WHERE "code" = ''`
      return { status: 'ready' }
    } catch (error) {
      request.log.error({ err: error }, 'database does not answer')
      return reply.code(503).header('retry-after', '2').send({ status: 'database does not answer' })
    }
  })
}
