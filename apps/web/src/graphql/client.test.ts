import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ask } from './client.ts'
import { graphql } from './graphql.ts'

const query = graphql('query { dataset { reports } }')
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
  delete process.env.API_URL
})

async function serve(status: number, body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(body))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  closers.push(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
  process.env.API_URL = url
  return url
}

test('data is handed on as it came', async () => {
  await serve(200, '{"data":{"dataset":{"reports":7}}}')
  expect(await ask(query, {})).toEqual({ ok: true, data: { dataset: { reports: 7 } } })
})

test('a refused query says why', async () => {
  const url = await serve(400, '{"errors":[{"message":"Cannot query field \\"x\\""}]}')
  expect(await ask(query, {})).toEqual({ ok: false, problem: { kind: 'refused', url, messages: ['Cannot query field "x"'] } })
})

test('a page that is no GraphQL is told by its status', async () => {
  const url = await serve(502, '<html>')
  expect(await ask(query, {})).toEqual({ ok: false, problem: { kind: 'status', url, status: 502 } })
})

test('nobody there is told with the address that was tried', async () => {
  process.env.API_URL = 'http://127.0.0.1:1/graphql'
  expect(await ask(query, {})).toEqual({ ok: false, problem: { kind: 'unreachable', url: 'http://127.0.0.1:1/graphql' } })
})
