import { Failure } from './parts/failure.mjs'
import { findChromium } from './parts/find-chromium.mjs'
import { verb } from './parts/verb.mjs'
import { build } from './steps/build.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { install } from './steps/install.mjs'
import { runBrowserTests } from './steps/run-browser-tests.mjs'

/** `npm run e2e`: the browser tests alone; arguments go on to Playwright (`npm run e2e -- -g 总览`). */
await verb(async () => {
  const chromium = findChromium()
  if (!chromium) throw new Failure('未找到 Chromium，可用 CHROMIUM_PATH 指定。', 'No Chromium was found; CHROMIUM_PATH can name one.')
  await install()
  await generateClient()
  await build()
  return (await runBrowserTests(chromium, process.argv.slice(3))) === 0 ? 0 : 1
})
