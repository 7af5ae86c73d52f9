import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
})
afterAll(() => api.close())

const query = '{ dataset { reports agencies unplacedAgencies years hasInvented importedAt } }'

test('what an empty database holds, and a full one; two statements', async () => {
  const empty = await api.ask(query)
  expect(empty.data).toEqual({ dataset: { reports: 0, agencies: 0, unplacedAgencies: 0, years: [], hasInvented: false, importedAt: null } })
  await api.store({ year: 2020, regionCode: '990101001' })
  await api.store({ year: 2023, regionCode: '990101001' })
  await api.store({ year: 2023, regionCode: '990101001', remark: 'changed' })
  await api.store({ year: 2023, regionCode: null, name: '新镇人民政府' })
  const { data, statements } = await api.ask(query)
  expect(data).toEqual({
    dataset: { reports: 3, agencies: 2, unplacedAgencies: 1, years: [2020, 2023], hasInvented: true, importedAt: '2026-01-02T03:04:05.678Z' },
  })
  expect(statements).toHaveLength(2)
})

test('the checks, in both languages', async () => {
  const { data, statements } = await api.ask('{ checks { id severity title explanation law en: title(locale: EN) } }')
  const { checks } = data as { checks: Record<string, unknown>[] }
  expect(checks.map(({ id }) => id)).toContain('A1')
  for (const { title, en, explanation } of checks) expect([title, en, explanation]).not.toContain('')
  expect(statements).toEqual([])
})
