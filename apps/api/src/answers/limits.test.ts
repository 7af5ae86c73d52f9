import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../graphql/limits.ts'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  await api.store({ year: 2023, regionCode: '990101001' })
  await api.store({ year: 2023, regionCode: '990102001' })
})
afterAll(() => api.close())

const times = (count: number, text: (at: number) => string) => Array.from({ length: count }, (_, at) => text(at)).join(' ')
/** Report, its agency, its report, … down to an id. */
const nested = (depth: number) => {
  const steps = Array.from({ length: depth - 2 }, (_, at) => (at % 2 === 0 ? '{ agency' : '{ report(year: 2023)'))
  return `{ report(agency: "1", year: 2023) ${steps.join(' ')} { id } ${'}'.repeat(depth - 2)} }`
}
/** Fragments that each spread the next one twice: 2^n fields. */
const bomb = (n: number) =>
  `{ dataset { ...f0 } } ${times(n, (at) => `fragment f${at} on Dataset { ...f${at + 1} ...f${at + 1} }`)} fragment f${n} on Dataset { reports }`

describe('what asks too much is refused by its code before it runs', () => {
  const cases: readonly [string, string, string][] = [
    ['31 aliases', `{ dataset { ${times(31, (at) => `a${at}: reports`)} } }`, 'QUERY_TOO_LARGE'],
    ['2,000 aliases', `{ dataset { ${times(2000, (at) => `a${at}: reports`)} } }`, 'QUERY_TOO_LARGE'],
    ['11 levels', nested(11), 'QUERY_TOO_DEEP'],
    ['3,000 levels', nested(3000), 'QUERY_TOO_LARGE'],
    ['8,000 levels', nested(8_000), 'QUERY_TOO_LARGE'],
    ['51 directives', `{ dataset { ${times(51, () => 'reports @include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
    ['10,000 directives', `{ dataset { reports ${times(10_000, () => '@include(if: true)')} } }`, 'QUERY_TOO_LARGE'],
    ['11 fields at the root', `{ ${times(11, (at) => `a${at}: dataset { reports }`)} }`, 'QUERY_TOO_LARGE'],
    ['30,000 duplicate fields', `{ dataset { ${times(30_000, () => 'reports')} } }`, 'QUERY_TOO_LARGE'],
    ['more than 1,000 tokens', `{ dataset { ${times(1000, () => 'reports')} } }`, 'QUERY_TOO_LARGE'],
    ['16,000 characters', `{ dataset { reports } } # ${'x'.repeat(16_000)}`, 'QUERY_TOO_LARGE'],
    ['a fragment bomb of 2^14', bomb(14), 'QUERY_TOO_LARGE'],
    ['a fragment bomb of 2^70', bomb(70), 'QUERY_TOO_LARGE'],
    ['a fragment that holds itself', '{ dataset { ...f } } fragment f on Dataset { ...f }', 'GRAPHQL_VALIDATION_FAILED'],
    ['every figure of a hundred reports', '{ reports(first: 100) { nodes { figures { value source { quote } } } } }', 'QUERY_TOO_COSTLY'],
    ['all lists within lists', '{ regions(first: 100) { nodes { agencies(first: 100) { nodes { name } } } } }', 'QUERY_TOO_COSTLY'],
    ['the schema eleven times', `{ ${times(10, (at) => `a${at}: __schema { types { name } }`)} dataset { reports } }`, 'QUERY_TOO_LARGE'],
    [
      'the schema through itself',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ]
  test.each(cases)('%s', async (_, query, code) => {
    await api.ask(query)
    const runs = await Promise.all(
      [1, 2, 3].map(async () => {
        const since = performance.now()
        return { answer: await api.ask(query), ms: performance.now() - since }
      }),
    )
    for (const { answer } of runs) {
      expect(answer.errors[0]?.extensions.code).toBe(code)
      expect(answer.status).toBe(400)
      expect(answer.data).toBeNull()
      expect(answer.statements).toEqual([])
      expect(answer.errors[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/)
    }
    expect(Math.min(...runs.map(({ ms }) => ms))).toBeLessThan(150)
  })
})

test('a query at the limits is answered, and told what it cost', async () => {
  expect((await api.ask(`{ dataset { ${times(30, (at) => `a${at}: reports`)} } }`)).errors).toEqual([])
  expect((await api.ask(nested(10))).errors).toEqual([])
  const { cost } = await api.ask('{ agencies(first: 100) { nodes { name region { name } } } }')
  expect(cost).toBe(210)
  const { cost: report } = await api.ask('{ report(agency: "1", year: 2023) { figures { value source { quote } } } }')
  expect(report).toBe(401)
  expect(limits.cost).toBe(5000)
})

test('introspection, as query editors ask it, is answered', async () => {
  const { getIntrospectionQuery } = await import('graphql')
  const { data, errors } = await api.ask(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }))
  expect(errors).toEqual([])
  expect(data).toHaveProperty('__schema.queryType.name', 'Query')
})

describe('a page that cannot be meant is refused', () => {
  const cursorOf = async (list: string) => {
    const { data } = await api.ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`)
    return (data as Record<string, { pageInfo: { endCursor: string } }>)[list]?.pageInfo.endCursor ?? ''
  }
  test.each(['0', '-1', '101', '2147483647', 'null'])('first: %s', async (first) => {
    for (const list of ['agencies', 'reports', 'regions']) {
      const { data, errors, statements } = await api.ask(`{ ${list}(first: ${first}) { nodes { __typename } } }`)
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
      expect([data, statements]).toEqual([null, []])
    }
  })

  test('first: 2147483648 is no Int', async () => {
    expect((await api.ask('{ agencies(first: 2147483648) { nodes { id } } }')).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    const { errors } = await api.ask('query ($first: Int) { agencies(first: $first) { nodes { id } } }', { first: 2147483648 })
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('a cursor that is forged, cut, of another list, or not of text', async () => {
    const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const good = await cursorOf('agencies')
    const bad = [
      '',
      'x',
      good.slice(0, 5),
      await cursorOf('reports'),
      forged(['agencies']),
      forged(['agencies', 1, 2, 3, 4]),
      forged({}),
      forged(null),
    ]
    for (const after of [...bad, forged(['agencies', '', 0, '', 'x']), 'A'.repeat(5000)]) {
      const { errors, statements } = await api.ask('query ($after: String) { agencies(after: $after) { nodes { id } } }', { after })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
      expect(statements).toEqual([])
    }
  })

  test('the cursor of a row that is gone goes on where it stood', async () => {
    const after = await cursorOf('agencies')
    await api.store({ year: 2023, regionCode: '990101', kind: 'DEPARTMENT', name: '临时局' })
    const ask = async () => {
      const { data } = await api.ask('query ($after: String) { agencies(after: $after) { nodes { region { code } } } }', { after })
      return (data as { agencies: { nodes: { region: { code: string } }[] } }).agencies.nodes.map(({ region }) => region.code)
    }
    expect(await ask()).toEqual(['990102001'])
    await api.writer.section.deleteMany({})
    await api.writer.report.deleteMany({ where: { agency: { regionCode: '990101001' } } })
    await api.writer.agency.deleteMany({ where: { regionCode: '990101001' } })
    expect(await ask()).toEqual(['990102001'])
  })
})

test('text is taken as it stands: no statement, no pattern, no prototype', async () => {
  const before = await api.writer.agency.count()
  const hostile = ["' OR 1=1 --", '"; DROP TABLE "Agency"; --', '%', '_', '\\', '\u0000', '__proto__', 'constructor', '丙\u0000镇', '𠀀\ud800']
  for (const text of hostile) {
    const { data, errors } = await api.ask(
      'query ($text: String) { agencies(name: $text) { nodes { id } } regions(name: $text) { nodes { code } } }',
      { text },
    )
    expect(errors).toEqual([])
    expect(data).toEqual({ agencies: { nodes: [] }, regions: { nodes: [] } })
    expect((await api.ask('query ($text: ID!) { region(code: $text) { name } }', { text })).data).toEqual({ region: null })
    const within = await api.ask('query ($text: ID) { agencies(within: $text) { nodes { id } } }', { text })
    expect(within.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'within' })
  }
  for (const within of ['', '9', '990', '9901010010', '九九', '99 ']) {
    const { errors } = await api.ask('query ($within: ID) { reports(within: $within) { nodes { id } } }', { within })
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
  const { errors } = await api.ask('query ($text: String) { agencies(name: $text) { nodes { id } } }', { text: '丙'.repeat(10_000) })
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'name' })
  const long = await api.ask('query ($years: [Int!]) { reports(years: $years) { nodes { id } } }', { years: Array.from({ length: 40_000 }, () => 1) })
  expect(long.errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(await api.writer.agency.count()).toBe(before)
})
