import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransaction } from '../db/in-transaction.ts'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  await api.store({ year: 2022, regionCode: '990101001' })
})
afterAll(() => api.close())

const reports = async () => ((await api.ask('{ dataset { reports } }')).data as { dataset: { reports: number } }).dataset.reports

test('reads answer while an import is in the middle of a transaction, and see what was there before it', async () => {
  let finish = () => {}
  const held = new Promise<void>((resolve) => {
    finish = resolve
  })
  let begun = () => {}
  const isUnderWay = new Promise<void>((resolve) => {
    begun = resolve
  })
  const importing = inTransaction(api.writer, async () => {
    await api.writer.$executeRaw`UPDATE "Report" SET "isCurrent" = false`
    begun()
    await held
  })
  await isUnderWay
  const since = performance.now()
  for (let asked = 0; asked < 20; asked++) expect(await reports()).toBe(1)
  expect(performance.now() - since).toBeLessThan(4_000)
  finish()
  await importing
  expect(await reports()).toBe(0)
})

test('reads answer while reports are imported one after another', async () => {
  let isImporting = true
  const importing = (async () => {
    for (let year = 1950; year < 2010; year++) {
      await api.store({ year, regionCode: '990101001' })
      await setImmediate()
    }
    isImporting = false
  })()
  const seen: number[] = []
  while (isImporting) seen.push(await reports())
  await importing
  expect(seen.length).toBeGreaterThan(3)
  expect(seen).toEqual([...seen].sort((a, b) => a - b))
  expect(await reports()).toBe(60)
})
