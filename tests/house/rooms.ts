/** A folder with a law of its own: what its files may import beyond the folder itself. */
export interface Room {
  readonly path: string
  /** Other rooms, by path. */
  readonly rooms: readonly string[]
  /** Packages by name, `node:` for all that Node brings; `any` leaves it to the manifest. */
  readonly packages: readonly string[] | 'any'
  /** What its tests may import on top; unless told `node:`, vitest and fast-check. */
  readonly inTests?: readonly string[]
}

const shared = '@gongkai/shared'
const testing = ['node:', 'vitest', 'fast-check']
const api = (room: string) => `apps/api/src/${room}`
const settings = [api('env.ts'), api('log.ts')]
const apiRooms = ['db', 'regions', 'rollups', 'ingest', 'queries', 'graphql']
const web = (room: string) => `apps/web/src/${room}`

/** The law of the house as data (docs/decisions/0001). A path stands in the innermost room that holds it; what is in none is free. */
export const rooms: readonly Room[] = [
  { path: 'packages/shared', rooms: ['packages/shared/src/forms'], packages: [] },
  { path: 'packages/shared/src/forms', rooms: [], packages: [] },
  { path: 'packages/readers', rooms: [], packages: [shared, 'node:', 'htmlparser2', 'pdfjs-dist', 'saxes', 'yauzl'] },
  { path: 'packages/parser', rooms: [], packages: [shared], inTests: [...testing, '@gongkai/readers'] },
  { path: 'packages/parser/scripts', rooms: ['packages/parser'], packages: [shared, 'node:', '@gongkai/readers'] },
  { path: 'packages/checks', rooms: [], packages: [shared], inTests: [...testing, '@gongkai/readers', '@gongkai/parser'] },
  { path: 'packages/demo', rooms: [], packages: [shared, 'node:'], inTests: [...testing, '@gongkai/readers', '@gongkai/parser', '@gongkai/checks'] },

  // The files at the top put the rooms together; only the command starts them. Settings and log are everybody's.
  { path: 'apps/api/src', rooms: [...settings, ...apiRooms.map(api)], packages: 'any' },
  { path: api('env.ts'), rooms: [], packages: ['node:', 'zod'] },
  { path: api('log.ts'), rooms: [api('env.ts')], packages: ['node:', 'pino'] },
  { path: api('db'), rooms: settings, packages: 'any' },
  { path: api('regions'), rooms: [...settings, api('db')], packages: [shared, 'node:', 'zod'] },
  { path: api('queries'), rooms: [...settings, api('db'), api('regions')], packages: [shared, 'node:', '@gongkai/checks'] },
  { path: api('rollups'), rooms: [...settings, api('db'), api('regions')], packages: [shared, 'node:'] },
  {
    path: api('ingest'),
    rooms: [...settings, api('db'), api('regions'), api('rollups')],
    packages: [shared, '@gongkai/readers', '@gongkai/parser', '@gongkai/checks', 'node:'],
  },
  {
    path: api('graphql'),
    rooms: [...settings, api('queries')],
    packages: [
      shared,
      '@gongkai/checks',
      'node:',
      'type-graphql',
      'reflect-metadata',
      'graphql',
      'graphql-scalars',
      'graphql-query-complexity',
      'dataloader',
      '@apollo/server',
    ],
  },
  { path: api('cli'), rooms: ['apps/api/src', ...settings, ...apiRooms.map(api)], packages: 'any' },

  { path: 'apps/web/src', rooms: [web('env.ts'), web('lib')], packages: 'any' },
  { path: web('env.ts'), rooms: [], packages: ['zod'] },
  { path: web('graphql'), rooms: [web('env.ts')], packages: [shared, 'gql.tada', 'graphql', 'zod'] },
  { path: web('lib'), rooms: [web('graphql')], packages: [shared, 'next', 'nuqs', 'react'] },
  { path: web('components'), rooms: [web('graphql'), web('lib')], packages: [shared, 'react', 'next', 'radix-ui'] },
  { path: web('charts'), rooms: [web('lib'), web('components')], packages: [shared, 'react', 'recharts'] },
  {
    path: web('features'),
    rooms: [web('env.ts'), web('charts'), web('components'), web('graphql'), web('lib')],
    packages: [shared, 'react', 'next', 'nuqs', '@tanstack/react-table', 'radix-ui'],
  },
  // The query page alone loads the editor and reads the examples of docs/queries.
  {
    path: web('features/query'),
    rooms: [web('components'), web('lib')],
    packages: [shared, 'react', 'next', 'graphiql', 'node:'],
  },
  {
    path: web('app'),
    rooms: [web('env.ts'), web('features'), web('features/query'), web('charts'), web('components'), web('graphql'), web('lib')],
    packages: [shared, 'react', 'next', 'nuqs'],
  },
]
