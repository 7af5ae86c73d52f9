import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { envSchema, readEnv, repositoryRoot } from './env.ts'

test('.env.example describes each variable that is read, and no other', () => {
  const text = readFileSync(join(repositoryRoot, '.env.example'), 'utf8')
  const described = [...text.matchAll(/^(?:# )?([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(described.toSorted()).toEqual(Object.keys(envSchema.shape).toSorted())
})

test('the values in .env.example are the defaults', () => {
  const text = readFileSync(join(repositoryRoot, '.env.example'), 'utf8')
  const values = Object.fromEntries([...text.matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]))
  expect(readEnv(values)).toEqual(readEnv({}))
})

test('the database is in the data folder unless another is named', () => {
  expect(readEnv({}).databaseUrl).toBe(`file://${join(repositoryRoot, 'data/gongkai.db')}`)
  expect(readEnv({ GONGKAI_DATA: '/srv/公开 数据' }).databaseUrl).toBe('file:///srv/%E5%85%AC%E5%BC%80%20%E6%95%B0%E6%8D%AE/gongkai.db')
  expect(readEnv({ DATABASE_URL: 'file:elsewhere/a.db' }).databaseUrl).toBe(`file://${join(repositoryRoot, 'elsewhere/a.db')}`)
})

test('an empty variable counts as not given', () => {
  expect(readEnv({ API_PORT: '' }).apiPort).toBe(4000)
})

test('all problems are told at once, with the variable, its value and what is wrong', () => {
  const read = () => readEnv({ API_PORT: 'abc', WEB_PORT: '70000', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' })
  expect(read).toThrow(/API_PORT=abc: not a number[^]*WEB_PORT=70000: above 65535|DATABASE_URL/)
  for (const name of ['API_PORT=abc', 'WEB_PORT=70000', 'LOG_LEVEL=loud', 'DATABASE_URL=mysql://x']) expect(read).toThrow(name)
})
