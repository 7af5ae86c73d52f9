import { forms, rowKeys } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import type { HistoryCheck } from '../check.ts'
import { l2 } from '../checks/l2-late-court-route.ts'
import { x4 } from '../checks/x4-pending-cases.ts'
import { x5 } from '../checks/x5-jump.ts'
import { x6 } from '../checks/x6-missing-year.ts'
import { x7 } from '../checks/x7-text-reuse.ts'
import { x9 } from '../checks/x9-problems-stale.ts'
import { x10 } from '../checks/x10-silent-revision.ts'
import { runHistoryChecks, runReportChecks } from '../run-checks.ts'
import { type EditionParts, makeEdition } from '../testing/make-edition.ts'

const run = (check: HistoryCheck, ...editions: readonly EditionParts[]) => runHistoryChecks(editions.map(makeEdition), [check])
const told = (findings: ReturnType<typeof run>) => findings.map(({ fingerprint, outcome, year }) => `${fingerprint} ${year} ${outcome}`)
const newer = (year: number, figures: EditionParts['figures'] = {}): EditionParts => ({ year, form: 'FMT_2021', figures })

describe('X4 remarks on pending cases that are gone', () => {
  const [pending, total] = ['cases.reconsideration.pending', 'cases.reconsideration.total']
  it('and on nothing else', () => {
    expect(told(run(x4, newer(2022, { [pending]: 3 }), newer(2023, { [total]: 2 })))).toEqual(['X4/cases.reconsideration 2023 INFO'])
    expect(told(run(x4, newer(2022, { [pending]: 3 }), newer(2023, { [total]: 3 })))).toEqual(['X4/cases.reconsideration 2023 PASS'])
    expect(run(x4, newer(2022, { [pending]: 3 }), newer(2023, { [total]: 'blank' }))).toEqual([])
    expect(run(x4, newer(2022, { [pending]: 0 }), newer(2023, { [total]: 0 }))).toEqual([])
    expect(run(x4, newer(2021, { [pending]: 3 }), newer(2023, { [total]: 0 }))).toEqual([])
  })
})

describe('X5 remarks on leaps and on numbers that stand still', () => {
  const received = 'requests.newReceived.total'
  const pair = (before: number | 'blank', after: number) => told(run(x5, newer(2022, { [received]: before }), newer(2023, { [received]: after })))
  it.each([
    [6, 30, []],
    [5, 30, ['X5/newReceived 2023 INFO']],
    [5, 29, []],
    [0, 30, ['X5/newReceived 2023 INFO']],
    [60, 12, []],
    [61, 12, ['X5/newReceived 2023 INFO']],
    [100, 100, ['X5/newReceived 2023 INFO']],
    [99, 99, []],
    ['blank' as const, 900, []],
  ])('%s, then %s', (before, after, expected) => expect(pair(before, after)).toEqual(expected))

  it('joins the decisions of both forms and no sort of number that one form alone has', () => {
    const licences = (year: number, form: 'FMT_2019' | 'FMT_2021', count: number) => ({
      year,
      form,
      figures: { 'proactive.licences.decisions': count, 'proactive.adminFees.lastYearItems': 9, 'proactive.adminFees.amount10kYuan': 900 },
    })
    expect(told(run(x5, licences(2020, 'FMT_2019', 4), licences(2021, 'FMT_2021', 400)))).toEqual(['X5/proactive.licences.decisions 2021 INFO'])
  })

  it('compares nothing over a break', () => {
    const old = { year: 2018, form: 'STAT_2014' as const, figures: { 'statistics2014.requests.received': 1 } }
    expect(run(x5, old, { year: 2019, form: 'FMT_2019', figures: { [received]: 90 } })).toEqual([])
    const older = { ...old, year: 2017, figures: { 'statistics2014.requests.received': 90 } }
    expect(told(run(x5, older, old))).toEqual(['X5/newReceived 2018 INFO'])
  })

  it('sees a whole table that was kept, unless it is all but empty', () => {
    const cells = (filled: number) =>
      Object.fromEntries(
        ['reconsideration', 'directSuit', 'suitAfterReconsideration'].flatMap((row, at) =>
          ['upheld', 'corrected', 'otherResult', 'pending', 'total'].map((column, nth) => [`cases.${row}.${column}`, at * 5 + nth < filled ? 1 : 0]),
        ),
      )
    expect(told(run(x5, newer(2022, cells(6)), newer(2023, cells(6))))).toEqual(['X5/cases 2023 INFO'])
    expect(run(x5, newer(2022, cells(5)), newer(2023, cells(5)))).toEqual([])
    expect(run(x5, newer(2022, cells(6)), newer(2023, { ...cells(6), 'cases.directSuit.total': 2 }))).toEqual([])
  })
})

it('X6: years between the first and the last, on the report after the gap', () => {
  const found = run(x6, newer(2018), newer(2019), newer(2022), newer(2023))
  expect(told(found)).toEqual(['X6/2020+2021 2022 UNCERTAIN'])
  expect(found[0]?.message.zh).toContain('没有 2020、2021 年的报告')
  expect(found[0]?.others).toMatchObject([{ year: 2019, source: '2019' }])
})

const sentences = [
  '公开栏由专人每周更新一次并登记',
  '办事指南按季度逐项核对并留档',
  '网站检索功能在年内完成了改造',
  '窗口设置了查阅电脑供群众使用',
  '培训覆盖了全部经办人员和新人',
]
const prose = (...own: readonly string[]) => own.map((sentence) => `${sentence}。`).join('')
const overview = (year: number, body: string): EditionParts => ({ ...newer(year), chapters: { '一、总体情况': body } })

describe('X7 finds chapters that are last year’s', () => {
  it('where more than half of the sentences are, with both places of each', () => {
    const last = prose(...sentences)
    const now = `2023年度，${prose('新设了两处便民服务点并投入使用')}（一）${prose(sentences[4] ?? '')}二是${prose(sentences[0] ?? '', sentences[1] ?? '')}`
    const editions = [overview(2022, last), overview(2023, now)].map(makeEdition)
    const [finding] = runHistoryChecks(editions, [x7])
    expect(finding).toMatchObject({ fingerprint: 'X7/1', outcome: 'FAIL', actual: { zh: '3/4 句相同' }, others: [{ year: 2022, source: '2022' }] })
    const quotes = (at: number, spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => editions[at]?.text.text.slice(start, end).replace(/^（一）|^二是/, ''))
    expect(quotes(1, finding?.spans)).toEqual([4, 0, 1].map((at) => `${sentences[at]}。`))
    expect(quotes(0, finding?.others?.[0]?.spans)).toEqual(quotes(1, finding?.spans))
  })

  it('not where half of them are, where a chapter is short, nor over a gap', () => {
    const half = prose(...sentences.slice(0, 2), '新设了两处便民服务点并投入使用', '热线工单全部在时限内办结回访')
    expect(told(run(x7, overview(2022, prose(...sentences)), overview(2023, half)))).toEqual(['X7/1 2023 PASS'])
    expect(run(x7, overview(2022, prose(...sentences)), overview(2023, prose(...sentences.slice(0, 3))))).toEqual([])
    expect(run(x7, overview(2021, prose(...sentences)), overview(2023, prose(...sentences)))).toEqual([])
  })

  it('is not led astray by headings and line ends', () => {
    const [first = '', ...others] = sentences
    const last = `（一）主动公开\n${prose(...sentences)}`
    const now = `（一）公开情况\n\n${prose(first)}${others[0]?.slice(0, 6)}\n${others[0]?.slice(6)}。\n（二）管理\n${prose(...others.slice(1))}`
    expect(run(x7, overview(2022, last), overview(2023, now))[0]).toMatchObject({ outcome: 'FAIL', actual: { zh: '5/5 句相同' } })
  })

  it('where sentences were kept but for a word, and says how many', () => {
    const edited = prose(
      sentences[0]?.replace('专人', '专员') ?? '',
      sentences[1]?.replace('按季度', '按月度') ?? '',
      `${sentences[3]}随时`,
      '热线工单全部在时限内办结回访',
      '新设了两处便民服务点并投入使用',
    )
    const editions = [overview(2022, prose(...sentences)), overview(2023, edited)].map(makeEdition)
    const [finding] = runHistoryChecks(editions, [x7])
    expect(finding).toMatchObject({ outcome: 'FAIL', actual: { zh: '3/5 句相同' } })
    expect(finding?.message.zh).toContain('0 句一字不差，3 句只改了个别字词，0 句只换了数字')
    const quotes = (at: number, spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => editions[at]?.text.text.slice(start, end))
    expect(quotes(1, finding?.spans)[0]).toBe(`${sentences[0]?.replace('专人', '专员')}。`)
    expect(quotes(0, finding?.others?.[0]?.spans)).toEqual([0, 1, 3].map((at) => `${sentences[at]}。`))
  })

  it('leaves open whether sentences with other numbers in them are', () => {
    const counts = (a: number, b: number) =>
      prose(`通过门户网站公开各类信息${a}条`, `通过政务新媒体公开各类动态${b}条`, `回应公众留言和热线工单${a + b}件`, `${sentences[a % 5]}`)
    expect(told(run(x7, overview(2022, counts(120, 31)), overview(2023, counts(96, 44))))).toEqual(['X7/1 2023 UNCERTAIN'])
    expect(told(run(x7, overview(2022, counts(120, 31)), overview(2023, counts(120, 31))))).toEqual(['X7/1 2023 FAIL'])
  })

  it('looks at no table that stands in a chapter', () => {
    const rows = sentences.map((sentence) => `${sentence}。`)
    const last = overview(2022, rows.join(''))
    const [before, after] = [makeEdition(last), makeEdition({ ...last, year: 2023 })]
    const start = after.text.text.indexOf(rows[0] ?? '')
    const figures = [start, start + 90].map((at, nth) => ({ ...figure, key: `requests.granted.${nth}`, span: { start: at, end: at + 1 } }))
    expect(runHistoryChecks([before, { ...after, report: { ...after.report, figures } }], [x7])).toEqual([])
    expect(runHistoryChecks([before, after], [x7])).toMatchObject([{ outcome: 'FAIL' }])
  })

  it('does not count what everybody has to write', () => {
    const set = prose(
      '根据条例第五十条的规定，现将2023年度政府信息公开工作情况报告如下',
      '现向社会公布本机关2023年度政府信息公开工作年度报告',
      '全文由总体情况、主动公开情况等六个部分组成',
      '根据《中华人民共和国政府信息公开条例》的要求编制本报告',
      '数据统计期限为2023年1月1日至2023年12月31日',
      '全年未收到政府信息公开申请',
      '本机关没有其他需要报告的事项',
      '本年度未收取信息处理费',
    )
    expect(run(x7, overview(2022, set), overview(2023, set))).toEqual([])
  })
})

const figure = { state: 'number', value: 0, raw: '0', how: 'read' } as const

describe('X9 finds problems that are never mended', () => {
  const chapter = (year: number, body: string): EditionParts => ({ ...newer(year), chapters: { '五、存在的主要问题及改进情况': body } })
  const problems = '存在以下问题：一是部分栏目的信息更新不够及时；二是政策解读的形式还比较单一。'
  const promise = '下一步将加强培训并按月通报更新情况。'
  it('all of them the same, after a promise', () => {
    const [finding] = run(x9, chapter(2022, problems + promise), chapter(2023, `${problems}今后将增加图解等解读形式。`))
    expect(finding).toMatchObject({ outcome: 'FAIL', actual: { zh: '2 个问题一字未改' } })
    expect(finding?.others?.[0]?.spans).toHaveLength(3)
  })

  it('not with another problem among them, nor without a promise, nor where none is named', () => {
    const changed = '存在以下问题：一是部分栏目的信息更新不够及时；二是经办人员变动频繁力量薄弱。'
    expect(told(run(x9, chapter(2022, problems + promise), chapter(2023, changed)))).toEqual(['X9/problems 2023 PASS'])
    expect(run(x9, chapter(2022, problems), chapter(2023, problems))).toEqual([])
    expect(run(x9, chapter(2022, promise), chapter(2023, promise))).toEqual([])
  })
})

describe('X10 finds versions with other contents', () => {
  const version = (isCurrent: boolean, count: number, body: string): EditionParts => ({
    ...overview(2023, body),
    figures: { 'requests.newReceived.total': count },
    isCurrent,
  })
  const body = prose(...sentences)
  it('figures, words, or both, unless a note says so', () => {
    const [finding] = run(x10, version(false, 4, body), version(true, 5, body))
    expect(finding).toMatchObject({
      outcome: 'FAIL',
      cells: ['requests.newReceived.total'],
      year: 2023,
      others: [{ year: 2023, source: '2023 replaced' }],
    })
    expect(finding?.message.zh).toContain('1 个数字不同（一、本年新收政府信息公开申请数量·总计）')
    expect(told(run(x10, version(false, 4, body), version(true, 4, prose(...sentences.slice(1)))))).toEqual(['X10/versions 2023 FAIL'])
    expect(told(run(x10, version(false, 4, body), version(true, 5, `${body}更正说明：新收数误填。`)))).toEqual(['X10/versions 2023 INFO'])
  })

  it('not in another dress', () => {
    expect(told(run(x10, version(false, 4, body), version(true, 4, body.replaceAll('。', '。\n  '))))).toEqual(['X10/versions 2023 PASS'])
    expect(run(x10, version(true, 4, body))).toEqual([])
  })
})

it('L2 remarks on denials that seem to go straight to court, from 2024 on', () => {
  const outcomes = [
    'granted',
    'partiallyGranted',
    'denied.stateSecret',
    'unableToProvide.notHeld',
    'notProcessed.repeatRequest',
    'otherHandling.otherReasons',
  ]
  const rows = Object.fromEntries(makeKeys().map((key) => [key, outcomes.some((row) => key === `requests.${row}.total`) ? 1 : 0]))
  const at = (year: number, denied: number, direct: number, later: number) => {
    const figures = {
      ...rows,
      'requests.denied.stateSecret.total': denied,
      'cases.directSuit.total': direct,
      'cases.suitAfterReconsideration.total': later,
    }
    const { report, text } = makeEdition(newer(year, figures))
    return runReportChecks(report, text, [l2]).map(({ outcome }) => outcome)
  }
  expect(at(2024, 9, 4, 1)).toEqual(['INFO'])
  expect(at(2024, 9, 3, 1)).toEqual(['PASS'])
  expect(at(2024, 0, 4, 0)).toEqual(['PASS'])
  expect(at(2023, 9, 4, 0)).toEqual([])
})

function makeKeys(): string[] {
  return forms.FMT_2021.tables.flatMap((table) => table.blocks.flatMap((block) => block.rows.flatMap((row) => rowKeys(table.part, block, row))))
}
