import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes, readSource } from '@gongkai/readers'
import { type Figure, figureKeysOf, forms, type Source } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { fixtureFolders, fixturesFolder } from '../../scripts/fixture-folders.ts'
import { parseReport } from '../parse-report.ts'
import { readDocument } from '../read-document.ts'
import { explain } from './explain.ts'
import { explainFigure } from './explain-figure.ts'
import type { Explanation } from './explanation.ts'
import { rules } from './rules.ts'

/** A fixture's text, with one stretch replaced. */
function sourceOf(slug: string, find = '', put = ''): Source {
  const text = readFileSync(join(fixturesFolder, slug, 'source.txt'), 'utf8')
  expect(text).toContain(find)
  return readBytes(slug, new TextEncoder().encode(text.replace(find, put)))
}

function explained(source: Source, key: string): Explanation {
  const explanation = explainFigure(source, key)
  if (!explanation) throw new Error(`${key} is not explained`)
  return explanation
}

const settled = (id: string) => id !== 'several' && id !== 'notBent'

/** What must hold for an explanation of any figure; what does not is named. */
function lies(source: Source, { figure, line, cells, readings, rule, row, equations }: Explanation): string[] {
  const own = cells.filter((cell) => cell.isOwn)
  const claims: Readonly<Record<string, boolean>> = {
    'a figure that has a place has a cell': (figure.span === null) === (own.length === 0),
    'one number, one cell': figure.state !== 'number' || own.length === 1,
    'the cell holds the figure': own.every(({ span }) => !figure.span || (span.start <= figure.span.end && figure.span.start <= span.end)),
    'the line is of the source': !line || line.text === source.text.slice(line.start, line.end),
    'the line holds the figure': !figure.span || (line !== null && line.start <= figure.span.start && figure.span.end <= line.end),
    'ambiguous where no rule settled it': settled(rule.id) === (figure.state !== 'ambiguous'),
    'no choice adds readings': !readings || readings.after.count <= readings.before.count || rule.id === 'rowSum',
    'a row that is missing has no readings': (readings === null) === (rule.id === 'rowMissing'),
    'the row has its official name': row.zh !== '' && row.en !== '',
    'equations are held against both sides': equations.every(
      ({ holds, leftSum, rightSum }) => holds === (leftSum === null || rightSum === null ? null : leftSum === rightSum),
    ),
  }
  return Object.keys(claims).filter((claim) => !claims[claim])
}

describe('each figure is explained as it was read', () => {
  test.each(fixtureFolders())('$slug', async ({ source: path }) => {
    const source = await readSource(path)
    const document = readDocument(source)
    const { figures } = parseReport(source)
    for (const figure of figures) {
      const explanation = explain(document, figure.key)
      expect(explanation?.figure).toEqual(figure)
      expect([figure.key, ...lies(source, explanation as Explanation)]).toEqual([figure.key])
    }
    const asked = new Set(figures.map(({ key }) => key))
    const others = Object.values(forms)
      .flatMap(figureKeysOf)
      .filter((key) => !asked.has(key))
    for (const key of [...others.slice(0, 3), 'requests', 'requests.nothing.total', '']) expect(explain(document, key)).toBeNull()
  })
})

const [bars, runs, lines] = ['bars-in-rows-merged-cells', 'runs-undecided-without-a-sum', 'stat-2014-cell-per-paragraph']
const manyNumbers = '1 2 3 4 5 6 7 8 9 10 11 12'

/** Rule, fixture, figure, and what is replaced in the fixture to bring it about. */
const cases: readonly [keyof typeof rules, string, string, string?, string?][] = [
  ['rowMissing', bars, 'requests.notProcessed.repeatRequest.total', '| | 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n', ''],
  ['noCell', 'fmt-2019-labels-without-values', 'proactive.rules.newlyMade'],
  ['ownCell', lines, 'statistics2014.proactive.items'],
  ['blank', 'bar-at-line-end-2014', 'statistics2014.channel.gazette'],
  ['besideEmpty', 'fmt-2019-bars-head-cells-cut', 'requests.newReceived.naturalPerson'],
  ['gridColumns', bars, 'requests.granted.total'],
  ['emptyLines', lines, 'statistics2014.proactive.items', '  186\n', '\n'],
  ['onlyCut', 'cells-run-together', 'proactive.rules.newlyMade'],
  ['rowSum', 'cells-run-together', 'requests.granted.total', '予以公开4000004', '予以公开120000012'],
  ['tableSums', runs, 'requests.newReceived.naturalPerson'],
  ['formOrder', 'broken-markdown-numbers-apart-from-labels', 'requests.denied.stateSecret.total'],
  ['allAgree', runs, 'proactive.normativeDocuments.inForce'],
  ['several', runs, 'proactive.rules.issued'],
  [
    'notBent',
    'fmt-2021-tab-rows',
    'cases.reconsideration.total',
    '0\t1\t0\t0\t1\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1\n',
    '0\t1\t0\t1\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1\t\n',
  ],
  ['crowded', 'cells-run-together', 'proactive.rules.newlyMade', '规章000', `规章${manyNumbers}`],
  ['uncut', 'cells-run-together', 'proactive.rules.newlyMade', '规章000', '规章0000'],
  ['unreadable', 'values-that-are-no-plain-numbers', 'proactive.normativeDocuments.inForce'],
]

describe('the rule that decided is named', () => {
  test.each(cases)('%s', (rule, slug, key, find, put) => {
    const explanation = explained(sourceOf(slug, find, put), key)
    expect(explanation.rule).toEqual({ id: rule, ...rules[rule] })
  })

  test('each at least once', () => {
    expect(new Set([...cases.map(([rule]) => rule), 'otherRow'])).toEqual(new Set(Object.keys(rules)))
  })

  test('otherRow: what was taken from a row, since another has it', () => {
    const document = readDocument(sourceOf(bars))
    const key = 'requests.granted.total'
    const figures = document.report.figures.map(
      (figure): Figure => (figure.key === key ? { key, state: 'absent', value: null, raw: '', span: null, how: 'read' } : figure),
    )
    const explanation = explain({ ...document, report: { ...document.report, figures } }, key)
    expect(explanation?.rule.id).toBe('otherRow')
    expect(explanation?.cells.filter(({ isOwn }) => isOwn)).toEqual([])
  })
})

describe('the chain of one number', () => {
  test('from its characters to its row, cells and sums', () => {
    const source = sourceOf(bars)
    const { heads, row, column, unit, label, cells, line, figure, equations, separators, placedBy } = explained(source, 'requests.granted.total')
    expect([heads.map(({ zh }) => zh), row.zh, column?.zh, unit]).toEqual([['三、本年度办理结果'], '（一）予以公开', '总计', '件'])
    expect(label).toMatchObject({ printed: '予以公开', official: '（一）予以公开', match: 'official' })
    expect(source.text.slice(label?.span.start, label?.span.end)).toBe('予以公开')
    expect([separators, placedBy]).toEqual(['bar', 'grid'])
    expect(cells.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(' ')).toBe('3 0 0 0 1 0 [4]')
    expect(line?.text).toContain('（一）予以公开 || 3 | 0 |')
    expect(line?.number).toBe(source.text.slice(0, figure.span?.start).split('\n').length)
    expect(equations.map(({ id, leftSum, rightSum, holds }) => [id, leftSum, rightSum, holds])).toEqual([
      ['A2', 8, 8, true],
      ['A3', 4, 4, true],
    ])
  })

  test('how a label was recognised', () => {
    const match = (find: string, put: string, key: string) => explained(sourceOf(bars, find, put), key).label
    expect(match('2.其他法律行政法规禁止公开', '其他法律行政法规禁止公升', 'requests.denied.prohibitedByLaw.total')).toMatchObject({
      match: 'damaged',
      wording: '2.其他法律行政法规禁止公开',
    })
    expect(match('（七）总计', '办理结果合计', 'requests.total.total')).toMatchObject({
      match: 'variant',
      printed: '办理结果合计',
      official: '（七）总计',
    })
    expect(match('', '', 'cases.directSuit.pending')).toMatchObject({ match: 'head', wording: null })
  })

  test('an ambiguous figure with what it may be, in how many readings of its row', () => {
    const { figure, readings, rule } = explained(sourceOf(runs), 'proactive.rules.issued')
    expect(rule.id).toBe('several')
    expect(readings?.after.count).toBeGreaterThan(1)
    expect(new Set(readings?.after.first.map(([first]) => first))).toEqual(new Set(figure.candidates))
  })

  test('how many readings the sums left', () => {
    const { readings } = explained(sourceOf('cells-run-together', '予以公开4000004', '予以公开120000012'), 'requests.granted.total')
    expect(readings?.before.count).toBeGreaterThan(readings?.after.count ?? 0)
    expect(readings?.after).toEqual({ count: 1, complete: true, first: [[12, 0, 0, 0, 0, 0, 12]] })
  })

  test('what sentences say of the same count', () => {
    const { claims } = explained(sourceOf('cells-run-together'), 'requests.newReceived.total')
    expect(claims).toMatchObject([{ key: 'requestsReceived', value: 2 }])
  })
})
