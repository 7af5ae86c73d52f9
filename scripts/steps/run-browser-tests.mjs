import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopChildren } from '../parts/children.mjs'
import { inRoot } from '../parts/paths.mjs'
import { freePort } from '../parts/ports.mjs'
import { tryTool } from '../parts/tool.mjs'
import { importDemo } from './import-demo.mjs'
import { serveApi, serveWeb } from './serve.mjs'

/**
 * The browser tests against the built API and web on free ports and a data folder of their own, holding the demonstration county.
 * @param {string} chromium
 * @param {readonly string[]} args for Playwright
 * @param {string} [report] where to write Playwright's JSON report
 * @returns {Promise<number | string>} Playwright's exit code
 */
export async function runBrowserTests(chromium, args, report) {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'))
  const apiPort = await freePort()
  const webPort = await freePort()
  // Their database is the one in their folder, whatever .env says.
  process.env.DATABASE_URL = ''
  try {
    await importDemo(data)
    const api = await serveApi({ port: apiPort, webPort, data })
    const web = await serveWeb({ port: webPort, apiPort })
    const reporters = ['--reporter', report ? 'list,json' : 'list']
    const env = { API_URL: api.url, WEB_URL: web.url, CHROMIUM_PATH: chromium, ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) }
    const tests = tryTool('playwright', ['test', ...reporters, ...args], { cwd: inRoot('apps', 'web'), env, show: 'all' })
    const { code } = await Promise.race([tests, api.ended, web.ended])
    return code
  } finally {
    await stopChildren()
    rmSync(data, { recursive: true, force: true })
  }
}
