import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopChildren } from '../parts/children.mjs'
import { inRoot } from '../parts/paths.mjs'
import { freePort } from '../parts/ports.mjs'
import { tryTool } from '../parts/tool.mjs'
import { importDemo } from './import-demo.mjs'
import { serve } from './serve.mjs'

/**
 * The browser tests against the built API and web on free ports and a data folder of their own, holding the demonstration county.
 * @param {string} chromium
 * @param {readonly string[]} args for Playwright
 * @param {string} [report] where to write Playwright's JSON report
 * @returns {Promise<number | string>} Playwright's exit code
 */
export async function runBrowserTests(chromium, args, report) {
  const data = mkdtempSync(join(tmpdir(), 'gongkai-e2e-'))
  try {
    await importDemo(data)
    const { apiUrl, webUrl } = await serve({ apiPort: await freePort(), webPort: await freePort(), data })
    const reporters = ['--reporter', report ? 'list,json' : 'list']
    const env = { API_URL: apiUrl, WEB_URL: webUrl, CHROMIUM_PATH: chromium, ...(report && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) }
    const { code } = await tryTool('playwright', ['test', ...reporters, ...args], { cwd: inRoot('apps', 'web'), env, show: 'all' })
    return code
  } finally {
    await stopChildren()
    rmSync(data, { recursive: true, force: true })
  }
}
