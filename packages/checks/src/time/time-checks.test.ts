import { dueDateOf, type Report } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import { t1 } from '../checks/t1-late.ts'
import { t2 } from '../checks/t2-no-date.ts'
import { t3 } from '../checks/t3-premature.ts'
import { t4 } from '../checks/t4-year-agrees.ts'
import { t5 } from '../checks/t5-publisher-agrees.ts'
import { runHistoryChecks, runReportChecks } from '../run-checks.ts'
import { makeEdition } from '../testing/make-edition.ts'
import { makeReport } from '../testing/make-report.ts'
import { makeText } from '../testing/make-text.ts'

const stated = <T>(value: T, start = 0) => ({ value, raw: String(value), span: { start, end: start + 4 } })
const told = (findings: readonly { readonly fingerprint: string; readonly outcome: string }[]) =>
  findings.map(({ fingerprint, outcome }) => `${fingerprint} ${outcome}`)

describe('T1 tells lateness with what the day rests on', () => {
  const late = (kind: 'DEPARTMENT' | 'TOWNSHIP', published: string, notice?: string) => {
    const local = notice
      ? [{ region: '990101', kinds: [kind], from: 2020, to: null, due: notice, basis: 'localNotice' as const, source: { zh: '通知', en: 'notice' } }]
      : []
    const due = dueDateOf({ kind, region: '990101001', year: 2023 }, local)
    return runHistoryChecks([makeEdition({ year: 2023, facts: { publishedOn: stated(published) }, due })], [t1])
  }

  it('by statute, by local notice, by assumption', () => {
    expect(told(late('DEPARTMENT', '2024-01-31'))).toEqual(['T1/publishedOn PASS'])
    expect(late('DEPARTMENT', '2024-02-01')).toMatchObject([{ outcome: 'FAIL', expected: { zh: '不晚于 2024-01-31（法定日期）' } }])
    expect(late('TOWNSHIP', '2024-02-21', '02-20')).toMatchObject([{ outcome: 'FAIL', expected: { zh: '不晚于 2024-02-20（本地通知规定的日期）' } }])
    const [assumed] = late('TOWNSHIP', '2024-04-01')
    expect(assumed).toMatchObject({ outcome: 'UNCERTAIN', expected: { zh: '不晚于 2024-03-31（推定日期，并非法定）' }, year: 2023 })
    expect(assumed?.message.zh).toContain('迟 1 天')
  })

  it('never without a date, nor for a body that nobody knows', () => {
    const due = dueDateOf({ kind: 'DEPARTMENT', region: null, year: 2023 })
    expect(runHistoryChecks([makeEdition({ year: 2023, facts: { signedOn: stated('2025-01-01') }, due })], [t1])).toEqual([])
    expect(told(runHistoryChecks([makeEdition({ year: 2023, facts: { publishedOn: stated('2025-01-01') } })], [t1]))).toEqual([
      'T1/publishedOn NOT_ASSESSABLE',
    ])
  })
})

const facts = (own: Partial<Report>, text = '') => {
  const report = { ...makeReport({ year: 2023 }), ...own }
  return (check: typeof t2) => runReportChecks(report, makeText(text), [check])
}

it('T2: a date of signature is none of publication', () => {
  expect(told(facts({ publishedOn: stated('2024-01-01') })(t2))).toEqual(['T2/publishedOn PASS'])
  const [finding] = facts({ signedOn: stated('2024-01-01', 7) })(t2)
  expect(finding).toMatchObject({ outcome: 'NOT_ASSESSABLE', spans: [{ start: 7, end: 11 }] })
  expect(finding?.message.zh).toContain('落款日期不是发布日期')
  expect(told(facts({})(t2))).toEqual(['T2/publishedOn NOT_ASSESSABLE'])
})

it('T3: whatever is dated on the last day of the year or before it', () => {
  expect(told(facts({ signedOn: stated('2023-12-31'), publishedOn: stated('2024-01-01') })(t3))).toEqual(['T3/signedOn FAIL', 'T3/publishedOn PASS'])
  const text = '审核人：某某\n联系电话：0000 填报日期： 2023年12月9日\n'
  const [filled] = facts({}, text)(t3)
  expect(filled).toMatchObject({ fingerprint: 'T3/filledIn', outcome: 'FAIL' })
  expect(text.slice(filled?.spans[0]?.start, filled?.spans[0]?.end)).toBe('2023年12月9日')
  expect(facts({}, '填报日期：年 月 日')(t3)).toEqual([])
})

describe('T4: one year in title, period and publication', () => {
  const period = (from: string, to: string) => ({ period: { ...stated({ from, to }), raw: `${from}至${to}` } })
  it.each([
    [{ title: stated('某镇2023年报告') }, ['T4/title PASS']],
    [{ title: stated('某镇2022年报告') }, ['T4/title FAIL']],
    [{ title: stated('某镇2022年至2023年报告') }, []],
    [period('2023-01-01', '2023-12-31'), ['T4/period PASS']],
    [period('2022-01-01', '2022-12-31'), ['T4/period FAIL']],
    [period('2022-12-01', '2023-12-31'), []],
    [{ publishedOn: stated('2024-09-01') }, ['T4/publishedOn PASS']],
    [{ publishedOn: stated('2026-03-01') }, ['T4/publishedOn UNCERTAIN']],
    [{ publishedOn: stated('2023-12-01') }, []],
  ])('%j', (own, expected) => expect(told(facts(own as Partial<Report>)(t4))).toEqual(expected))
})

describe('T5: who published is who reports', () => {
  const publisher = (line: string, agency: string, title = `${agency}2023年报告`) =>
    told(facts({ title: stated(title), agency: stated(agency) }, `索引号：1\n${line}\n${title}\n`)(t5)).map((words) =>
      words.slice('T5/publisher '.length),
    )
  it.each([
    ['发布机构：澄湾县雁渚镇', '雁渚镇人民政府', ['PASS']],
    ['发布机构 | 澄湾县人民政府办公室 |', '澄湾县人民政府', ['PASS']],
    ['• 发布机构：\n望澄街道办事处', '澄湾县望澄街道办事处', ['PASS']],
    ['发布机构：青笛镇', '雁渚镇人民政府', ['FAIL']],
    ['发布机构：澄湾县政务公开办公室', '雁渚镇人民政府', ['UNCERTAIN']],
    ['发布机构：澄湾县', '雁渚镇人民政府', ['UNCERTAIN']],
    ['发布机构：澄湾县人民政府办公室', '澄湾县雁渚镇人民政府', ['UNCERTAIN']],
    ['发布机构：澄湾县雁渚镇', '澄湾县人民政府', ['FAIL']],
    ['发布机构：澄湾县人民政府', '澄湾县人民政府办公室', ['UNCERTAIN']],
    ['发布机构：\n发布日期：2024-01-02', '雁渚镇人民政府', []],
    ['来源：县融媒体中心', '雁渚镇人民政府', []],
  ])('%s over %s', (line, agency, expected) => expect(publisher(line, agency)).toEqual(expected))

  it('says nothing where the title names nobody', () => expect(publisher('发布机构：青笛镇', '雁渚镇人民政府', '2023年报告')).toEqual([]))
})
