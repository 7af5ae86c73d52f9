import { once } from 'node:events'
import { answers } from '../parts/answers.mjs'
import { startChild } from '../parts/children.mjs'
import { Failure } from '../parts/failure.mjs'
import { inRoot } from '../parts/paths.mjs'
import { apiHost, webHost } from '../parts/settings.mjs'
import { toolFile } from '../parts/tool.mjs'

/**
 * A server that answers.
 * @typedef {object} Served
 * @property {string} url for a browser on this computer
 * @property {Promise<never>} ended rejected as soon as the server ends
 */

const apiWords = { zh: '接口', en: 'API' }
const webWords = { zh: '网页', en: 'web server' }

/** Makes a server end when this process is killed outright and cannot end it. */
const endWithParent = ['--import', new URL(`../parts/end-with-parent.mjs?parent=${process.pid}`, import.meta.url).href]

/**
 * Starts the built API, which brings its database up to date first, and waits until it answers.
 * @param {{ port: number, webPort: number, data: string }} where
 * @returns {Promise<Served>}
 */
export async function serveApi({ port, webPort, data }) {
  const env = {
    NODE_ENV: 'production',
    LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
    GONGKAI_DATA: data,
    API_PORT: String(port),
    WEB_PORT: String(webPort),
  }
  const child = startChild(process.execPath, [...endWithParent, inRoot('apps', 'api', 'bin', 'gongkai.js'), 'serve'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = hasEnded(child, apiWords)
  await Promise.race([ended, answers(`http://${apiHost()}:${port}/readyz`, apiWords)])
  return { url: `http://${apiHost().replace('127.0.0.1', 'localhost')}:${port}/graphql`, ended }
}

/**
 * Starts the built web pages and waits until they answer.
 * @param {{ port: number, apiPort: number }} where
 * @returns {Promise<Served>}
 */
export async function serveWeb({ port, apiPort }) {
  const env = { NODE_ENV: 'production', API_URL: `http://${apiHost()}:${apiPort}/graphql`, NEXT_TELEMETRY_DISABLED: '1' }
  const where = ['--port', String(port), '--hostname', webHost()]
  const child = startChild(process.execPath, [...endWithParent, toolFile('next'), 'start', ...where], {
    env,
    cwd: inRoot('apps', 'web'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = hasEnded(child, webWords)
  await Promise.race([ended, answers(`http://127.0.0.1:${port}/`, webWords)])
  return { url: `http://localhost:${port}`, ended }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ zh: string, en: string }} who
 * @returns {Promise<never>}
 */
async function hasEnded(child, { zh, en }) {
  const [code, signal] = await once(child, 'exit')
  const how = signal ? { zh: `信号 ${signal}`, en: `signal ${signal}` } : { zh: `退出码 ${code}`, en: `exit code ${code}` }
  throw new Failure(`${zh}意外结束（${how.zh}），原因见上。`, `The ${en} ended unexpectedly (${how.en}); see above.`)
}
