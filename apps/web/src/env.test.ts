import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

test('without a word the API is on this computer', () => {
  expect(readEnv({}).apiUrl).toBe('http://127.0.0.1:4000/graphql')
  expect(readEnv({ API_URL: '' }).apiUrl).toBe('http://127.0.0.1:4000/graphql')
})

test('an address that is none is named', () => {
  expect(() => readEnv({ API_URL: 'localhost' })).toThrow('API_URL=localhost: expected an address such as http://127.0.0.1:4000/graphql')
})
