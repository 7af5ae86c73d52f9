import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApi, testApi } from './test-api.ts'

let api: TestApi
beforeAll(async () => {
  api = await testApi()
  await api.store({ year: 2022, regionCode: '990101', kind: 'GOVERNMENT', name: '乙县人民政府' })
  await api.store({ year: 2023, regionCode: '990101', kind: 'DEPARTMENT', name: '财政局' })
  await api.store({ year: 2023, regionCode: '990101001', name: '丙镇人民政府' })
  await api.store({ year: 2024, regionCode: '990102001', name: '丙镇人民政府' })
  await api.writer.region.create({ data: { code: '9902', name: '己_市', level: 'CITY', parentCode: '99', invented: true } })
})
afterAll(() => api.close())

test('a region with its path, the regions below, its agencies and years', async () => {
  const { data, errors, statements } = await api.ask(`{
    region(code: "990101") {
      code name level invented years
      path { name }
      children { nodes { code } totalCount }
      agencies { nodes { name kind } pageInfo { hasNextPage } totalCount }
    }
  }`)
  expect(errors).toEqual([])
  expect(data).toEqual({
    region: {
      code: '990101',
      name: '乙县',
      level: 'COUNTY',
      invented: true,
      years: [2022, 2023],
      path: [{ name: '演示省' }, { name: '甲市' }, { name: '乙县' }],
      children: { nodes: [{ code: '990101001' }], totalCount: 1 },
      agencies: {
        nodes: [
          { name: '乙县人民政府', kind: 'GOVERNMENT' },
          { name: '财政局', kind: 'DEPARTMENT' },
          { name: '丙镇人民政府', kind: 'TOWNSHIP' },
        ],
        pageInfo: { hasNextPage: false },
        totalCount: 3,
      },
    },
  })
  expect(statements).toHaveLength(7)
})
