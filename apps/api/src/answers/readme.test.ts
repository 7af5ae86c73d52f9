import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { importDemo } from './import-demo.ts'
import { testApi } from './test-api.ts'

it('answers the query of the README as the README says', async () => {
  const readme = await readFile(join(repositoryRoot, 'README.md'), 'utf8')
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
  const api = await testApi()
  await importDemo(api.writer, [2021])
  const { data } = await api.ask(block('graphql'))
  await api.close()
  expect(data).toEqual(JSON.parse(block('json')))
}, 180_000)
