import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** graphql has a second copy of itself for bundlers; Apollo takes this one, and two copies do not know each other's types. */
const graphql = fileURLToPath(new URL('./node_modules/graphql/index.js', import.meta.url))

/** Sources are tested as they stand, without a build: the «source» condition leads to each package's src. */
export default defineConfig({
  resolve: { conditions: ['source'], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    // Real servers and databases on a busy machine take their time; speed is measured by benchmarks, never by timed tests.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    include: ['packages/*/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'apps/web/src/**/*.test.ts', 'tests/**/*.test.ts'],
  },
})
