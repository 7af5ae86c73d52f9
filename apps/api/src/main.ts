import { openDatabase } from './db/client.ts'
import { migrate } from './db/migrate.ts'
import { readEnv } from './env.ts'
import { createLog } from './log.ts'
import { createServer } from './server.ts'

const env = readEnv()
const log = createLog(env)
await migrate(env.databaseUrl)
const db = await openDatabase(env.databaseUrl)
const app = await createServer({ db, log, env })
await app.listen({ host: env.apiHost, port: env.apiPort })

async function stop(signal: NodeJS.Signals): Promise<void> {
  log.info({ signal }, 'stopping')
  await app.close()
  await db.$disconnect()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
