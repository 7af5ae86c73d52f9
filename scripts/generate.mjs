import { verb } from './parts/verb.mjs'
import { generateClient } from './steps/generate-client.mjs'

/** `npm run generate`, and after each `npm install`: what git leaves out and the sources need. */
await verb(async () => {
  await generateClient()
  return 0
})
