import { expect, test } from 'vitest'
import type { ListedAgency } from './region-query.ts'
import { toAgencyRows } from './to-agency-rows.ts'

const none = { failures: 0, uncertain: 0 }
const agency = (reports: ListedAgency['reports']): ListedAgency => ({
  id: '1',
  name: '东河镇人民政府',
  shortName: '东河镇',
  kind: 'TOWNSHIP',
  invented: false,
  reports,
})
const figure = (state: 'NUMBER' | 'BLANK', value: number | null) => ({ key: 'requests.newReceived.total', state, value })

test('years without a report are told from years with one; the latest year gives the number', () => {
  const [row] = toAgencyRows(
    [
      agency([
        { year: 2021, findingCounts: { failures: 2, uncertain: 1 }, figures: [figure('NUMBER', 7)] },
        { year: 2023, findingCounts: none, figures: [figure('NUMBER', 0)] },
      ]),
    ],
    [2021, 2022, 2023],
    'zh',
  )
  expect(row?.years.map(({ published }) => published)).toEqual([true, false, true])
  expect(row).toMatchObject({ latestYear: 2023, received: 0, receivedText: '0', failures: 2, uncertain: 1 })
})

test('a blank is no zero and sorts behind the numbers', () => {
  const [row] = toAgencyRows([agency([{ year: 2023, findingCounts: none, figures: [figure('BLANK', null)] }])], [2023], 'zh')
  expect(row).toMatchObject({ received: undefined, receivedText: '空', receivedNote: '原表此格为空，未按 0 计' })
})

test('an agency without a report has a dash and no year', () => {
  expect(toAgencyRows([agency([])], [2023], 'en')[0]).toMatchObject({ latestYear: null, receivedText: '—', receivedNote: null })
})
