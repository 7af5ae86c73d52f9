import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { envSchema, readEnv, repositoryRoot } from './env.ts'

const example = readFileSync(join(repositoryRoot, '.env.example'), 'utf8')
const described = Object.fromEntries([...example.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]))

test('.env.example describes each variable that is read; the others in it are those of web and scripts', () => {
  const names = Object.keys(described)
  expect(names).toEqual(expect.arrayContaining(Object.keys(envSchema.shape)))
  expect(names.filter((name) => !(name in envSchema.shape)).toSorted()).toEqual(['API_URL', 'CHROMIUM_PATH', 'WEB_HOST'])
})

test('the values in .env.example are the defaults', () => {
  expect(readEnv(described)).toEqual(readEnv({}))
})

test('an empty variable counts as not given', () => {
  expect(readEnv({ API_PORT: '' }).apiPort).toBe(4000)
})

test('all problems are told at once, with the variable, its value and what is wrong', () => {
  const read = () => readEnv({ API_PORT: 'abc', WEB_PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' })
  for (const name of ['API_PORT=abc', 'WEB_PORT=70000', 'LOG_LEVEL=loud', 'DATABASE_URL=mysql://x']) expect(read).toThrow(name)
})
