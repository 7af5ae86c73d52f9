import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
let sha256: string
beforeAll(async () => {
  api = await testApi()
  await api.store({ year: 2023, regionCode: '990101001' })
  sha256 = (await api.writer.sourceDocument.findFirstOrThrow()).sha256
})
afterAll(() => api.close())

const query = '{ dataset { reports } }'
const answer = { data: { dataset: { reports: 1 } } }

describe('how GraphQL may be asked', () => {
  const post = (headers: Record<string, string>, payload: string | Buffer) => api.app.inject({ method: 'POST', url: '/graphql', headers, payload })

  test('by POST with JSON', async () => {
    const response = await post({ 'content-type': 'application/json' }, JSON.stringify({ query }))
    expect(response.json()).toMatchObject(answer)
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('by GET, from whoever shows that no foreign page sent it', async () => {
    const url = `/graphql?query=${encodeURIComponent(query)}`
    expect((await api.app.inject({ url, headers: { 'apollo-require-preflight': 'yes' } })).json()).toMatchObject(answer)
    const simple = await api.app.inject({ url })
    expect(simple.statusCode).toBe(400)
    expect(simple.json().errors[0].extensions.code).toBe('BAD_REQUEST')
    const mutation = await api.app.inject({ url: '/graphql?query=mutation{x}', headers: { 'apollo-require-preflight': 'yes' } })
    expect(mutation.statusCode).toBe(405)
  })

  test.each([
    ['an array of queries', 'application/json', JSON.stringify([{ query }, { query }]), 400],
    ['plain text', 'text/plain', JSON.stringify({ query }), 415],
    ['a form', 'application/x-www-form-urlencoded', `query=${query}`, 415],
    ['several parts', 'multipart/form-data; boundary=x', '--x--', 415],
    ['a message', 'message/rfc822', query, 415],
    ['no type', '', query, 415],
    ['broken JSON', 'application/json', '{', 400],
    ['a poisoned object', 'application/json', '{"__proto__":{"query":"{x}"},"query":"{ dataset { reports } }"}', 400],
    ['UTF-16', 'application/json; charset=utf-16', Buffer.from(JSON.stringify({ query }), 'utf16le'), 400],
    ['a body of 300 KB', 'application/json', JSON.stringify({ query, variables: { x: 'x'.repeat(300_000) } }), 413],
    ['no query', 'application/json', '{}', 400],
    ['a query that is no text', 'application/json', '{"query":{"length":1}}', 400],
    ['wrong variables', 'application/json', JSON.stringify({ query, variables: 'x' }), 400],
  ])('not by %s', async (_, type, payload, status) => {
    const response = await post(type ? { 'content-type': type } : {}, payload)
    expect(response.statusCode).toBe(status)
    expect(response.json().errors[0].extensions).toMatchObject({ code: expect.stringMatching(/^[A-Z_]+$/) })
    expect(response.body).not.toMatch(/node_modules|\.ts|SELECT/)
  })

  test('a browser that comes without a query is shown a page that loads nothing from elsewhere', async () => {
    for (const url of ['/', '/graphql']) {
      const { statusCode, headers, body } = await api.app.inject({ url, headers: { accept: 'text/html,*/*' } })
      expect(statusCode).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(body).not.toMatch(/(src|href)="(?!http:\/\/localhost:3000\/)/)
    }
  })

  test('pages of the dashboard may ask from a browser, others may not', async () => {
    const preflight = (origin: string) =>
      api.app.inject({ method: 'OPTIONS', url: '/graphql', headers: { origin, 'access-control-request-method': 'POST' } })
    expect((await preflight('http://localhost:3000')).headers['access-control-allow-origin']).toBe('http://localhost:3000')
    for (const origin of ['http://localhost:3001', 'https://localhost:3000', 'null', 'http://localhost:3000.example']) {
      expect((await preflight(origin)).headers).not.toHaveProperty('access-control-allow-origin')
    }
  })
})

describe('documents', () => {
  test('the text in which spans count', async () => {
    const { statusCode, headers, body } = await api.app.inject({ url: `/source/${sha256}` })
    const { data } = await api.ask('{ report(agency: "1", year: 2023) { document { text } } }')
    expect(statusCode).toBe(200)
    expect(body).toBe((data as { report: { document: { text: string } } }).report.document.text)
    expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  test('the bytes as they came, to be saved under a name that cannot do harm', async () => {
    await api.writer.sourceDocument.update({ where: { sha256 }, data: { name: '../a"b\r\nx: y/报告(1).html' } })
    const { statusCode, headers, rawPayload } = await api.app.inject({ url: `/source/${sha256}/original` })
    expect(statusCode).toBe(200)
    const { createHash } = await import('node:crypto')
    expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(sha256)
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A%281%29.html")
  })

  test.each([
    ['0'.repeat(64), 404],
    [`${'0'.repeat(64)}/original`, 404],
    ['..%2f..%2fetc%2fpasswd', 400],
    ['ABC', 400],
  ])('/source/%s', async (path, status) => {
    const { statusCode, body } = await api.app.inject({ url: `/source/${path}` })
    expect(statusCode).toBe(status)
    expect(JSON.parse(body).errors[0].extensions.code).toBe(status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST')
  })
})

test('health, and an address that is none', async () => {
  expect((await api.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' })
  expect((await api.app.inject({ url: '/readyz' })).json()).toEqual({ status: 'ready' })
  const { statusCode, body } = await api.app.inject({ url: '/nothing' })
  expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND'])
})

test('both switches: the schema is not told, the page is not shown', async () => {
  const closed = await testApi({ env: { introspection: false, queryPage: false, webPort: 3000 } })
  const { errors } = await closed.ask('{ __schema { types { name } } }')
  expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  const misspelt = await closed.ask('{ dataset { report } }')
  expect(misspelt.errors[0]?.message).not.toMatch(/Did you mean|reports/)
  expect((await closed.app.inject({ url: '/', headers: { accept: 'text/html' } })).statusCode).toBe(404)
  expect((await closed.app.inject({ url: '/graphql', headers: { accept: 'text/html' } })).statusCode).toBe(400)
  await closed.close()
})

test('what goes wrong inside is told by an id alone; the log has the rest', async () => {
  const lines: string[] = []
  const broken = await testApi({ log: pino({ level: 'error' }, { write: (line: string) => lines.push(line) }) })
  await broken.writer.$executeRaw`DROP TABLE "RegionYear"`
  await broken.writer.$executeRaw`ALTER TABLE "Region" RENAME TO "Elsewhere"`
  const { data, errors, status } = await broken.ask('{ trend(metrics: [DENIED], region: "99") { scope } }')
  expect([status, data, errors.length]).toEqual([200, null, 1])
  expect(JSON.stringify(errors)).not.toMatch(/RegionYear|SELECT|SQL|prisma|\.ts/i)
  expect(errors[0]?.extensions.code).toBe('INTERNAL')
  expect(lines.filter((line) => line.includes(String(errors[0]?.extensions.requestId)))).toHaveLength(1)
  expect(lines.join()).toContain('RegionYear')
  const ready = await broken.app.inject({ url: '/readyz' })
  expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'database does not answer' }])
  await broken.close()
})
