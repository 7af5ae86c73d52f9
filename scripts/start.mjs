import { freePorts } from './parts/ports.mjs'
import { bold, dim, say } from './parts/say.mjs'
import { dataFolder } from './parts/settings.mjs'
import { verb } from './parts/verb.mjs'
import { build } from './steps/build.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { demoIsUnfinished, importDemo } from './steps/import-demo.mjs'
import { install } from './steps/install.mjs'
import { serveApi, serveWeb } from './steps/serve.mjs'

/** `npm start`: from a bare clone to a dashboard in the browser; what is done already is not done again. */
await verb(async ({ serving }) => {
  const { apiPort, webPort } = await freePorts()
  await install()
  await generateClient()
  await build()
  const data = dataFolder()
  const [api, web] = await Promise.all([serveApi({ port: apiPort, webPort, data }), serveWeb({ port: webPort, apiPort })])
  const ended = Promise.race([api.ended, web.ended])
  await Promise.race([ended, fillIfEmpty(data, api.url)])
  serving()
  sayReady(web.url, api.url)
  return ended
})

/**
 * @param {string} data
 * @param {string} apiUrl
 */
async function fillIfEmpty(data, apiUrl) {
  if (demoIsUnfinished(data) || (await isEmpty(apiUrl))) await importDemo(data)
}

/** @param {string} apiUrl */
async function isEmpty(apiUrl) {
  const response = await fetch(apiUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ dataset { reports } }' }),
  })
  const { data, errors } = /** @type {{ data: { dataset: { reports: number } }, errors?: unknown }} */ (await response.json())
  if (errors) throw new Error(`dataset: ${JSON.stringify(errors)}`)
  return data.dataset.reports === 0
}

/**
 * @param {string} webUrl
 * @param {string} apiUrl
 */
function sayReady(webUrl, apiUrl) {
  say(`
${bold('公开 Gongkai')}
  看板 Dashboard   ${bold(webUrl)}
  接口 GraphQL     ${bold(apiUrl)}

下一步：在浏览器打开看板；导入自己的年报：${bold('npx gongkai import 文件或文件夹')}；按 Ctrl-C 结束。
Next: open the dashboard in a browser; import reports of your own: ${bold('npx gongkai import FILE-OR-FOLDER')}; Ctrl-C ends it.
${dim('演示县是虚构的 · The demonstration county is invented')}`)
}
