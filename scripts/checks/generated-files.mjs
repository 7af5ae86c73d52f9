import { inRoot } from '../parts/paths.mjs'
import { tryTool } from '../parts/tool.mjs'

/**
 * @typedef {object} Generated a committed file (or several) that a program writes
 * @property {readonly string[]} files
 * @property {() => Promise<{ code: number | string, said: string }>} write
 */

/** @param {string} file */
const runSource = (file, cwd = inRoot()) => tryTool('tsx', ['--conditions=source', inRoot(file)], { cwd })

/** In the order in which they depend on each other. @type {readonly Generated[]} */
export const generatedFiles = [
  { files: ['apps/api/schema.graphql'], write: () => runSource('apps/api/src/graphql/emit-schema.ts', inRoot('apps', 'api')) },
  { files: ['docs/metrics.md'], write: () => runSource('scripts/docs/write-metrics.ts') },
  { files: ['docs/parse-output.schema.json'], write: () => runSource('scripts/docs/write-parse-output-schema.ts') },
  { files: ['docs/checks.md'], write: () => runSource('scripts/docs/write-checks.ts') },
]
