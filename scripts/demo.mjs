import { dataFolder } from './parts/settings.mjs'
import { verb } from './parts/verb.mjs'
import { build } from './steps/build.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { importDemo } from './steps/import-demo.mjs'
import { install } from './steps/install.mjs'

/** `npm run demo`: writes the demonstration reports and imports them; the same reports a second time change nothing. */
await verb(async () => {
  await install()
  await generateClient()
  await build()
  await importDemo(dataFolder())
  return 0
})
