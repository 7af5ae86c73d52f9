import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { inRoot } from '../parts/paths.mjs'
import { step } from '../parts/say.mjs'
import { runTool } from '../parts/tool.mjs'

const schema = inRoot('prisma', 'schema.prisma')
const client = inRoot('apps', 'api', 'src', 'db', 'generated', 'client.ts')
const stamp = inRoot('node_modules', '.cache', 'gongkai', 'prisma-client')

/** Writes the database client out of prisma/schema.prisma, where the schema or Prisma itself has changed since the last time. */
export async function generateClient() {
  const wanted = createHash('sha256')
    .update(readFileSync(schema))
    .update(readFileSync(inRoot('node_modules', 'prisma', 'package.json')))
    .digest('hex')
  if (existsSync(client) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step('生成数据库客户端 · Generating the database client', () =>
    runTool({ zh: '生成数据库客户端失败', en: 'Generating the database client failed' }, 'prisma', ['generate', '--schema', schema], {
      // Prisma looks for its schema engine before it generates, downloads it where it finds none, and then does not use it.
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    }),
  )
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}
