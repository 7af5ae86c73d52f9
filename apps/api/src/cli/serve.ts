import { Command } from 'commander'
import { readEnv } from '../env.ts'
import { explainError } from './explain-error.ts'

/** `gongkai serve`: the API, until a signal ends it. */
export function serveCommand(): Command {
  return new Command('serve').description('启动查询接口 / start the API').action(async () => {
    try {
      // Loaded here, as the other commands work without server and database client. Where it listens is for env.ts to say.
      await import('../main.ts')
      const { apiHost, apiPort } = readEnv()
      process.stdout.write(`接口 GraphQL  http://${apiHost}:${apiPort}/graphql\n`)
    } catch (error) {
      process.stderr.write(`✗ ${explainError(error)}\n`)
      process.exit(2)
    }
  })
}
