import type { FastifyInstance } from 'fastify'
import { type Db, databaseAdapter } from '../db/client.ts'
import { PrismaClient } from '../db/generated/client.ts'
import { testDatabase } from '../db/test-database.ts'
import { saveReport } from '../ingest/save-report.ts'
import { testReading, type Wish } from '../ingest/test-reading.ts'
import { toRows } from '../ingest/to-rows.ts'
import { createLog } from '../log.ts'
import { createServer, type ServerOptions } from '../server.ts'

/** An answer of the API as a test sees it. */
interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly cost: number
  /** The statements that it cost, in order. */
  readonly statements: readonly string[]
}

export interface TestApi {
  readonly app: FastifyInstance
  /** A client for writing; what it does is not counted. */
  readonly writer: Db
  /** Stores a report as an import would. */
  readonly store: (wish: Wish) => Promise<unknown>
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>
  readonly close: () => Promise<void>
}

interface Body {
  readonly data?: unknown
  readonly errors?: Answer['errors']
  readonly extensions?: { readonly cost?: { readonly requested: number } }
}

const quiet = createLog({ logLevel: 'silent' })
const importedAt = new Date('2026-01-02T03:04:05.678Z')

/** For tests: the real server over a real database of its own, which counts the statements that each answer costs. */
export async function testApi({ env, log = quiet }: Partial<ServerOptions> = {}): Promise<TestApi> {
  const stage = await testDatabase()
  const db = new PrismaClient({ adapter: databaseAdapter(stage.url), log: [{ emit: 'event', level: 'query' }] })
  let statements: string[] = []
  db.$on('query', ({ query }) => statements.push(query))
  const app = await createServer({ db, log, env: env ?? { introspection: true, queryPage: true, webPort: 3000 } })
  return {
    app,
    writer: stage.db,
    store: (wish) => saveReport(stage.db, toRows(testReading(wish), wish.year), importedAt),
    async ask(query, variables) {
      statements = []
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
      const { data = null, errors = [], extensions } = response.json<Body>()
      return { status: response.statusCode, data, errors, cost: extensions?.cost?.requested ?? 0, statements }
    },
    async close() {
      await app.close()
      await db.$disconnect()
      await stage.remove()
    },
  }
}
