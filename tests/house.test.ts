import { checkIds } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { docsLaw } from './house/docs-law.ts'
import { envLaw } from './house/env-law.ts'
import { importLaw } from './house/import-law.ts'
import { lockLaw } from './house/lock-law.ts'
import { namesLaw } from './house/names-law.ts'
import { ignoredBy, type ProjectFile, projectFiles } from './house/project-files.ts'
import { sizeLaw } from './house/size-law.ts'
import { wordsLaw } from './house/words-law.ts'

const files = projectFiles()
const file = (path: string, text: string): ProjectFile => ({ path, text })

describe('the house keeps its laws', () => {
  test('the whole of it is looked at', () => {
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'package.json',
        'packages/shared/src/index.ts',
        'apps/api/src/env.ts',
        'apps/web/src/env.ts',
        'scripts/gate.cjs',
        '.env.example',
      ]),
    )
  })
  test('import law', () => expect(importLaw(files).join('\n')).toBe(''))
  test('env law', () => expect(envLaw(files).join('\n')).toBe(''))
  test('size law', () => expect(sizeLaw(files).join('\n')).toBe(''))
  test('names law', () => expect(namesLaw(files).join('\n')).toBe(''))
  test('words law', () => expect(wordsLaw(files).join('\n')).toBe(''))
  test('lock law', () => expect(lockLaw(files).join('\n')).toBe(''))
  test('docs law', () => expect(docsLaw(files, checkIds).join('\n')).toBe(''))
})

describe('each law catches a violation', () => {
  test.each([
    ['packages/checks/src/a.ts', "import { x } from '@gongkai/parser'", 'packages/checks → @gongkai/parser is no edge'],
    ['packages/parser/src/a.ts', "import { readFile } from 'node:fs'", 'packages/parser → node: is no edge'],
    ['packages/parser/src/a.ts', "export * from '../../readers/src/index.ts'", 'a relative path into another package'],
    ['apps/api/src/ingest/a.ts', "import { x } from '@gongkai/shared/src/forms/index.ts'", 'past the door; import @gongkai/shared'],
    ['packages/readers/src/a.ts', "import type { Db } from '../../../apps/api/src/db/client.ts'", 'a relative path into another package'],
    ['apps/api/src/queries/a.ts', "import { Field } from 'type-graphql'", 'apps/api/src/queries → type-graphql is no edge'],
    ['apps/api/src/graphql/resolvers/a.ts', "import type { Db } from '../../db/client.ts'", 'apps/api/src/graphql → apps/api/src/db is no edge'],
    ['apps/api/src/ingest/a.ts', "const x = await import('../graphql/a.ts')", 'apps/api/src/ingest → apps/api/src/graphql is no edge'],
    ['apps/web/src/features/a.tsx', "import { Bar } from 'recharts'", 'apps/web/src/features → recharts is no edge'],
    ['apps/web/src/charts/a.tsx', "import { x } from '../features/b.ts'", 'apps/web/src/charts → apps/web/src/features is no edge'],
    ['apps/api/src/ingest/a.ts', "import { demo } from '@gongkai/demo'", 'apps/api/src/ingest → @gongkai/demo is no edge'],
  ])('import law: %s with %s', (path, line, reason) => {
    const found = importLaw([file(path, `// first\n${line}\n`)])
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`${path}:2 imports `)
    expect(found[0]).toContain(reason)
  })

  test('import law: a test may import the test tools, its neighbours may not', () => {
    const line = "import { test } from 'vitest'"
    expect(importLaw([file('packages/parser/src/a.test.ts', line)])).toEqual([])
    expect(importLaw([file('packages/parser/src/a.ts', line)])).toHaveLength(1)
  })

  test('env law', () => {
    expect(envLaw([file('apps/api/src/log.ts', 'const a = 1\nconst b = process.env.B')])).toEqual([
      'apps/api/src/log.ts:2 reads the environment; only env.ts does',
    ])
    expect(envLaw([file('apps/api/src/log.ts', "import { env } from 'node:process'")])).toHaveLength(1)
    expect(envLaw([file('apps/api/src/env.ts', 'const b = process.env.B')])).toEqual([])
  })

  test('size law', () => {
    expect(sizeLaw([file('packages/parser/src/a.ts', '\n'.repeat(300))])).toEqual([])
    expect(sizeLaw([file('packages/parser/src/a.ts', `${'const a = 1\n'.repeat(301)}`)])).toEqual([
      'packages/parser/src/a.ts has 301 lines; at most 300',
    ])
    expect(sizeLaw([file('packages/shared/src/forms/a.ts', 'const a = 1\n'.repeat(301))])).toEqual([])
    const long = `const a = 1\nfunction f() {\n${'  a\n'.repeat(39)}}\n`
    expect(sizeLaw([file('packages/parser/src/a.ts', long)])).toEqual(['packages/parser/src/a.ts:2 a function of 41 lines; at most 40'])
  })

  test('names law', () => {
    expect(namesLaw([file('packages/parser/src/utils/a.ts', ''), file('packages/parser/src/read-helpers.ts', '')])).toHaveLength(2)
    expect(namesLaw([file('packages/parser/src/readTitle.ts', '')])).toEqual(['packages/parser/src/readTitle.ts: «readTitle» is not kebab-case'])
    expect(namesLaw([file('apps/web/src/app/[locale]/u/[id]/page.tsx', ''), file('packages/a/src/read-title.test.ts', '')])).toEqual([])
  })

  test('words law', () => {
    const home = ['', 'home', 'someone', 'reports'].join('/')
    const out = ['..', 'shared', 'reports'].join('/')
    const todo = ['TO', 'DO'].join('')
    const skipped = ['test.sk', 'ip("x")'].join('')
    for (const text of [`read('${home}')`, `read('${out}')`, `// ${todo}: later`, skipped])
      expect(wordsLaw([file('packages/a/src/a.ts', text)])).toHaveLength(1)
  })

  test('lock law', () => {
    const lock = (packages: object) => file('package-lock.json', JSON.stringify({ packages }))
    const a = { version: '1.0.0', optionalDependencies: { 'a-darwin': '1.0.0' } }
    const whole = { '': { devDependencies: { a: '1.0.0' } }, 'node_modules/a': a, 'node_modules/a/node_modules/a-darwin': { version: '1.0.0' } }
    expect(lockLaw([lock(whole)])).toEqual([])
    expect(lockLaw([lock({ ...whole, 'node_modules/a/node_modules/a-darwin': undefined })])).toEqual([
      'package-lock.json: node_modules/a needs a-darwin, which is not in it',
    ])
    expect(lockLaw([lock(whole), file('packages/new/package.json', '{}')])).toEqual([
      'package-lock.json does not know packages/new; run npm install --ignore-scripts',
    ])
    expect(lockLaw([lock({ 'node_modules/a': { version: '1.0.0', resolved: 'https://elsewhere.example/a.tgz' } })])).toHaveLength(1)
    expect(lockLaw([])).toHaveLength(1)
  })

  test('docs law', () => {
    const decision = 'Date: 2026-01-01\n\nStatus: accepted\n\n## Context\n\n## Decision\n\n## Consequences\n'
    const checks = file('docs/checks.md', '## A1\n')
    expect(docsLaw([checks, file('docs/decisions/0001-a.md', decision)], ['A1'])).toEqual([])
    expect(docsLaw([checks], ['A1', 'A2'])).toEqual(['docs/checks.md: no section for A2'])
    expect(docsLaw([file('docs/decisions/0002-a.md', decision)], [])).toEqual(['docs/decisions/0002-a.md: expected number 0001'])
    expect(docsLaw([file('docs/decisions/0001-a.md', decision.replace('## Context', ''))], [])).toEqual([
      'docs/decisions/0001-a.md: has no «Context»',
    ])
    expect(docsLaw([file('README.md', 'see [it](docs/gone.md)')], [])).toEqual(['README.md: the link docs/gone.md leads nowhere'])
    expect(docsLaw([file('apps/web/src/env.ts', 'process.env.SECRET_PLACE')], [])).toEqual([
      'apps/web/src/env.ts: SECRET_PLACE is in neither .env.example nor CONTRIBUTING.md',
    ])
  })

  test('what git ignores is left out', () => {
    const ignored = ignoredBy('node_modules/\n# note\napps/api/src/db/generated/\n*.tsbuildinfo\n')
    expect(['node_modules', 'apps/web/node_modules', 'apps/api/src/db/generated', 'a/b.tsbuildinfo'].map(ignored)).toEqual([true, true, true, true])
    expect(['packages', 'packages/a/src/db/generated'].map(ignored)).toEqual([false, false])
  })
})
