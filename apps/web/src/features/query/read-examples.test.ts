import { expect, test } from 'vitest'
import { readExamples, toExample } from './read-examples.ts'

test('the first two comment lines are the titles', () => {
  expect(toExample('one', '# 一个单位的历史\n# One agency over the years\nquery { dataset { reports } }\n').title).toEqual({
    zh: '一个单位的历史',
    en: 'One agency over the years',
  })
})

test('a query without comments goes by its file’s name', () => {
  expect(toExample('one', '{ dataset { reports } }').title).toEqual({ zh: 'one', en: 'one' })
})

test('where there is no such folder there are no examples', async () => {
  expect(await readExamples('/nowhere/at/all')).toEqual([])
})
