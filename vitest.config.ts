import { defineConfig } from 'vitest/config'

/** Sources are tested as they stand, without a build: the «source» condition leads to each package's src. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'], externalConditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'apps/api/src/**/*.test.ts', 'apps/web/src/**/*.test.ts', 'tests/**/*.test.ts'],
    server: { deps: { inline: ['type-graphql'] } },
  },
})
