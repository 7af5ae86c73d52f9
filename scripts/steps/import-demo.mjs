import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../parts/paths.mjs'
import { run } from '../parts/run.mjs'
import { step } from '../parts/say.mjs'

const failed = { zh: '导入演示数据失败', en: 'Importing the demonstration reports failed' }

/**
 * Writes the reports of the demonstration county into the data folder and imports them like any others.
 * A note stands in the folder while it is under way, so that an interrupted import is taken up again.
 * @param {string} data
 */
export async function importDemo(data) {
  const folder = join(data, 'demo')
  mkdirSync(folder, { recursive: true })
  writeFileSync(unfinished(data), '')
  await step('生成演示县的年报 · Writing the reports of the demonstration county', () =>
    run(failed, process.execPath, [inRoot('packages', 'demo', 'dist', 'write-demo.js'), folder]),
  )
  await step('导入演示数据 · Importing the demonstration reports', () =>
    run(failed, process.execPath, [inRoot('apps', 'api', 'bin', 'gongkai.js'), 'import', '--quiet', folder], {
      env: { NODE_ENV: 'production', GONGKAI_DATA: data },
      show: 'all',
    }),
  )
  rmSync(unfinished(data))
}

/** @param {string} data */
export function demoIsUnfinished(data) {
  return existsSync(unfinished(data))
}

/** @param {string} data */
function unfinished(data) {
  return join(data, 'demo-import-unfinished')
}
