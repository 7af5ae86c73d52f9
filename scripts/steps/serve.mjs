import { once } from 'node:events'
import { answers } from '../parts/answers.mjs'
import { startChild } from '../parts/children.mjs'
import { Failure } from '../parts/failure.mjs'
import { inRoot } from '../parts/paths.mjs'
import { toolFile } from '../parts/tool.mjs'

/**
 * Starts the built API and web and waits until both answer.
 * @param {{ apiPort: number, webPort: number, data: string }} where
 * @returns {Promise<{ apiUrl: string, webUrl: string, ended: Promise<never> }>} `ended` is rejected as soon as one of the two ends
 */
export async function serve({ apiPort, webPort, data }) {
  const apiUrl = `http://localhost:${apiPort}/graphql`
  const webUrl = `http://localhost:${webPort}`
  const env = {
    NODE_ENV: 'production',
    GONGKAI_DATA: data,
    API_PORT: String(apiPort),
    WEB_PORT: String(webPort),
    API_URL: `http://127.0.0.1:${apiPort}/graphql`,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const api = startChild(process.execPath, [...endWithParent, inRoot('apps/api/bin/gongkai.js'), 'serve'], { env })
  const host = process.env.WEB_HOST || '127.0.0.1'
  const web = startChild(process.execPath, [...endWithParent, toolFile('next'), 'start', '--port', String(webPort), '--hostname', host], {
    env,
    cwd: inRoot('apps', 'web'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = Promise.race([hasEnded(api, { zh: '接口', en: 'API' }), hasEnded(web, { zh: '网页', en: 'web server' })])
  await Promise.race([ended, answers(`http://127.0.0.1:${apiPort}/readyz`, { zh: '接口', en: 'API' })])
  await Promise.race([ended, answers(`http://127.0.0.1:${webPort}/`, { zh: '网页', en: 'web server' })])
  return { apiUrl, webUrl, ended }
}

/** Makes a server end when this process is killed outright and cannot end it. */
const endWithParent = ['--import', new URL('../parts/end-with-parent.mjs', import.meta.url).href]

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ zh: string, en: string }} who
 * @returns {Promise<never>}
 */
async function hasEnded(child, { zh, en }) {
  const [code, signal] = await once(child, 'exit')
  throw new Failure(
    `${zh}意外结束（${signal ?? `退出码 ${code}`}），原因见上。`,
    `The ${en} ended unexpectedly (${signal ?? `exit code ${code}`}); see above.`,
  )
}
