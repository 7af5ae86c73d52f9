import type { FigureKey } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { runHistoryChecks } from '../run-checks.ts'
import { makeEdition } from '../testing/make-edition.ts'
import { l3 } from './l3-cases-without-requests.ts'

type Cells = Readonly<Record<FigureKey, number | 'blank'>>

const zeros: Cells = {
  'requests.newReceived.total': 0,
  'requests.carriedOver.total': 0,
  'cases.reconsideration.total': 0,
  'cases.directSuit.total': 0,
  'cases.suitAfterReconsideration.total': 0,
}
const of2014: Cells = { 'statistics2014.requests.received': 0, 'statistics2014.review.total': 0, 'statistics2014.litigation.total': 0 }

const edition = (year: number, cells: Cells) =>
  makeEdition({ year, form: year < 2019 ? 'STAT_2014' : 'FMT_2021', figures: { ...(year < 2019 ? of2014 : zeros), ...cells } })

const outcomes = (...editions: ReturnType<typeof edition>[]) => runHistoryChecks(editions, [l3]).map(({ year, outcome }) => `${year} ${outcome}`)
const corrected = { 'cases.reconsideration.total': 1 }

it('fails where neither year has a request, in all forms', () => {
  expect(outcomes(edition(2022, {}), edition(2023, corrected))).toEqual(['2023 FAIL'])
  expect(outcomes(edition(2016, {}), edition(2017, { 'statistics2014.litigation.total': 2 }))).toEqual(['2017 FAIL'])
  expect(outcomes(edition(2018, {}), edition(2019, { 'cases.directSuit.total': 1 }))).toEqual(['2019 FAIL'])
})

it('passes where a request may have led to it, and says nothing without cases or without last year', () => {
  expect(outcomes(edition(2022, { 'requests.newReceived.total': 2 }), edition(2023, corrected))).toEqual(['2023 PASS'])
  expect(outcomes(edition(2022, {}), edition(2023, { ...corrected, 'requests.carriedOver.total': 1 }))).toEqual(['2023 PASS'])
  expect(outcomes(edition(2022, {}), edition(2023, {}))).toEqual([])
  expect(outcomes(edition(2021, {}), edition(2023, corrected))).toEqual([])
})

it('cannot tell where the requests are blank', () => {
  expect(outcomes(edition(2022, { 'requests.newReceived.total': 'blank' }), edition(2023, corrected))).toEqual(['2023 NOT_ASSESSABLE'])
})

it('shows both years', () => {
  const [finding] = runHistoryChecks([edition(2022, {}), edition(2023, corrected)], [l3])
  expect(finding?.cells).toEqual(['cases.reconsideration.total', 'requests.newReceived.total', 'requests.carriedOver.total'])
  expect(finding?.others).toMatchObject([{ year: 2022, cells: ['requests.newReceived.total', 'requests.carriedOver.total'] }])
  expect(finding?.message.zh).toBe(
    '2023 年表中有案件：行政复议·总计 1 件；而 2022、2023 两年都没有收到也没有结转的申请，请核对案件是否与信息公开有关。',
  )
})
