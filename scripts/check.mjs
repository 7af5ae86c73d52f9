import { generatedFiles } from './checks/generated-files.mjs'
import { staleFiles } from './checks/stale-files.mjs'
import { inRoot } from './parts/paths.mjs'
import { dim, green, red, say, seconds } from './parts/say.mjs'
import { tryTool } from './parts/tool.mjs'
import { verb } from './parts/verb.mjs'
import { generateClient } from './steps/generate-client.mjs'
import { install } from './steps/install.mjs'

/** @typedef {{ title: string, work: () => Promise<{ code: number | string, said: string }> }} Check */

/** @type {readonly Check[]} */
const checks = [
  { title: '格式与写法 · Format and lint', work: () => tryTool('biome', ['ci', '--colors=off', '.']) },
  { title: '类型：各包 · Types of the packages', work: () => tryTool('turbo', ['run', 'typecheck', '--ui=stream', '--output-logs=errors-only']) },
  { title: '类型：测试与脚本 · Types of tests and scripts', work: () => tryTool('tsc', ['-p', 'tsconfig.tests.json']) },
  { title: '类型：网页测试 · Types of the web tests', work: () => tryTool('tsc', ['-p', 'tsconfig.web-tests.json', '--noEmit']) },
  { title: 'GraphQL 查询 · GraphQL documents', work: () => tryTool('gql.tada', ['check', '--fail-on-warn'], { cwd: inRoot('apps/web') }) },
  { title: '无用代码 · Dead code', work: () => tryTool('knip', []) },
  { title: '生成的文件 · Generated files', work: () => staleFiles(generatedFiles) },
]

/** `npm run check`: everything but the tests; each check runs, also when one before it fails. */
await verb(async () => {
  await install()
  await generateClient()
  const failed = []
  for (const { title, work } of checks) {
    const since = performance.now()
    const { code, said } = await work()
    say(`${code === 0 ? green('✓') : red('✗')} ${title} ${dim(seconds(since))}`)
    if (code !== 0) failed.push(title)
    if (code !== 0) say(said)
  }
  say(failed.length === 0 ? '全部通过 · All checks passed' : `未通过 · Failed: ${failed.join('、')}`)
  return failed.length === 0 ? 0 : 1
})
