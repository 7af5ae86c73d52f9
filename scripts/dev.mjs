import { once } from 'node:events'
import { startChild } from './parts/children.mjs'
import { Failure } from './parts/failure.mjs'
import { inRoot } from './parts/paths.mjs'
import { freePorts } from './parts/ports.mjs'
import { apiHost, webHost } from './parts/settings.mjs'
import { toolFile } from './parts/tool.mjs'
import { verb } from './parts/verb.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { install } from './steps/install.mjs'

/** `npm run dev`: API and web out of the sources, restarted or redrawn as files change. */
await verb(async ({ serving }) => {
  const { apiPort, webPort } = await freePorts()
  await install()
  await generateClient()
  const apiUrl = `http://${apiHost()}:${apiPort}/graphql`
  const env = { NODE_ENV: 'development', API_PORT: String(apiPort), WEB_PORT: String(webPort), API_URL: apiUrl, NEXT_TELEMETRY_DISABLED: '1' }
  serving()
  const children = [
    startChild(
      process.execPath,
      [toolFile('tsx'), 'watch', '--conditions=source', '--tsconfig', inRoot('apps/api/tsconfig.json'), inRoot('apps/api/src/cli/run.ts'), 'serve'],
      { env },
    ),
    startChild(process.execPath, [toolFile('next'), 'dev', '--port', String(webPort), '--hostname', webHost()], { env, cwd: inRoot('apps/web') }),
  ]
  await Promise.race(children.map((child) => once(child, 'exit')))
  throw new Failure('接口或网页意外结束。', 'The API or the web server ended unexpectedly.')
})
