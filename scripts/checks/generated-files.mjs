import { inRoot } from '../parts/paths.mjs'
import { tryTool } from '../parts/tool.mjs'

/**
 * @typedef {object} Generated a committed file (or several) that a program writes
 * @property {readonly string[]} files
 * @property {() => Promise<{ code: number | string, said: string }>} write
 */

/**
 * @param {string} file
 * @param {readonly string[]} [options] for tsx
 */
const runSource = (file, options = []) => tryTool('tsx', ['--conditions=source', ...options, inRoot(file)])

/** In the order in which they depend on each other. @type {readonly Generated[]} */
export const generatedFiles = [
  { files: ['docs/metrics.md'], write: () => runSource('scripts/docs/write-metrics.ts') },
  { files: ['docs/checks.md'], write: () => runSource('scripts/docs/write-checks.ts') },
  {
    files: ['docs/parse-output.schema.json'],
    write: async () => {
      const written = await runSource('scripts/docs/write-parse-output-schema.ts')
      return written.code === 0 ? tryTool('biome', ['format', '--write', inRoot('docs/parse-output.schema.json')]) : written
    },
  },
  {
    files: ['apps/api/schema.graphql'],
    write: () => runSource('apps/api/src/graphql/emit-schema.ts', ['--tsconfig', inRoot('apps/api/tsconfig.json')]),
  },
  {
    files: ['apps/web/src/graphql/generated/graphql-env.d.ts'],
    write: () => tryTool('gql.tada', ['generate-output'], { cwd: inRoot('apps/web') }),
  },
]
