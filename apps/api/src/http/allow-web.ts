import type { FastifyInstance } from 'fastify'

/** Lets pages of the dashboard, and no others, ask from a browser (CORS). */
export function allowWeb(app: FastifyInstance, webPort: number): void {
  const origins = new Set([`http://localhost:${webPort}`, `http://127.0.0.1:${webPort}`])
  app.addHook('onRequest', async ({ headers: { origin }, method }, reply) => {
    reply.header('vary', 'Origin')
    if (!origin || !origins.has(origin)) return
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, apollo-require-preflight',
      'access-control-expose-headers': 'x-request-id',
      'access-control-max-age': '600',
    })
    if (method === 'OPTIONS') return reply.code(204).send()
  })
}
