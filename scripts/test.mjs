import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from './parts/find-chromium.mjs'
import { complain, say } from './parts/say.mjs'
import { addCounts, closingLine, readPlaywright, readVitest } from './parts/test-counts.mjs'
import { tryTool } from './parts/tool.mjs'
import { verb } from './parts/verb.mjs'
import { build } from './steps/build.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { install } from './steps/install.mjs'
import { runBrowserTests } from './steps/run-browser-tests.mjs'

/** `npm test`: everything, from a fresh clone on; with arguments, those unit tests alone (`npm test -- packages/parser`). */
await verb(async () => {
  const only = process.argv.slice(3)
  const inCi = Boolean(process.env.CI)
  await install()
  await generateClient()
  await build()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
  try {
    const file = join(folder, 'vitest.json')
    const units = await tryTool('vitest', ['run', ...only, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], { show: 'all' })
    const results = [readVitest(file, units.code)]
    if (only.length === 0) results.push(await browserTests(folder, inCi))
    const total = addCounts(results)
    if (inCi && total.skipped > 0) complain(`CI 中不得跳过测试：跳过了 ${total.skipped} 个\nNothing is skipped in CI: ${total.skipped} skipped`)
    say(closingLine(total))
    return total.failed > 0 || (inCi && total.skipped > 0) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/**
 * @param {string} folder for the results
 * @param {boolean} inCi
 */
async function browserTests(folder, inCi) {
  const chromium = findChromium()
  if (chromium) {
    const file = join(folder, 'playwright.json')
    const code = await runBrowserTests(chromium, [], file)
    return readPlaywright(file, code)
  }
  const text =
    '未找到 Chromium，浏览器测试没有运行（可用 CHROMIUM_PATH 指定）· No Chromium was found: the browser tests did not run (CHROMIUM_PATH names one).'
  if (inCi) complain(text)
  else say(text)
  return { passed: 0, failed: inCi ? 1 : 0, skipped: 0 }
}
