import { inRoot } from './paths.mjs'
import { run, runToEnd } from './run.mjs'

/** The tools from node_modules, as files that Node runs: no shell, no npx, the same on every system. */
const files = {
  biome: '@biomejs/biome/bin/biome',
  'gql.tada': 'gql.tada/bin/cli.js',
  knip: 'knip/bin/knip.js',
  next: 'next/dist/bin/next',
  playwright: '@playwright/test/cli.js',
  prisma: 'prisma/build/index.js',
  tsc: 'typescript/bin/tsc',
  tsx: 'tsx/dist/cli.mjs',
  turbo: 'turbo/bin/turbo',
  vitest: 'vitest/vitest.mjs',
}

/** No tool here reports home or asks for news. */
const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  DO_NOT_TRACK: '1',
}

/** @typedef {keyof typeof files} Tool */

/** @param {Tool} tool */
export const toolFile = (tool) => inRoot('node_modules', files[tool])

/**
 * Runs a tool to its end, like `run`.
 * @param {{ zh: string, en: string }} failed
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[3]} [options]
 */
export function runTool(failed, tool, args, options) {
  return run(failed, process.execPath, [toolFile(tool), ...args], { ...options, env: { ...quiet, ...options?.env } })
}

/**
 * Runs a tool and tells how it ended, like `runToEnd`.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {Parameters<typeof runToEnd>[2]} [options]
 */
export function tryTool(tool, args, options) {
  return runToEnd(process.execPath, [toolFile(tool), ...args], { ...options, env: { ...quiet, ...options?.env } })
}
