import { graphql } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSchema } from '../graphql/build-schema.ts'
import { createContext } from '../graphql/context.ts'
import { createLog } from '../log.ts'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
})
afterAll(() => api.close())

test.each([
  ['has passed', -1],
  ['passes while the database works', 0.1],
])('a request whose time %s ends with a code', async (_, milliseconds) => {
  const context = createContext(api.writer, createLog({ logLevel: 'silent' }), 'x')
  const contextValue = { ...context, deadline: performance.now() + milliseconds }
  const { data, errors } = await graphql({ schema: buildSchema(), source: '{ dataset { reports } }', contextValue })
  expect(data).toBeNull()
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT'])
})
