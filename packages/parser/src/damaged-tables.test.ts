import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBytes } from '@gongkai/readers'
import { describe, expect, test } from 'vitest'
import { fixturesFolder } from '../scripts/fixture-folders.ts'
import { parseReport } from './index.ts'

/** A fixture with one stretch replaced, and one row of it as `12 _ ? ~`: a number, a blank, an absent cell, an ambiguous one. */
function rowOf(slug: string, find: string, put: string, row: string): string {
  const text = readFileSync(join(fixturesFolder, slug, 'source.txt'), 'utf8')
  expect(text).toContain(find)
  const { figures } = parseReport(readBytes(slug, new TextEncoder().encode(text.replace(find, put))))
  return figures
    .filter(({ key }) => key.startsWith(`${row}.`))
    .map(({ state, value }) => ({ number: String(value), blank: '_', absent: '?', ambiguous: '~', unreadable: '!' })[state])
    .join(' ')
}

describe('a number is given only where the page says whose it is', () => {
  const [bars, tabs, tabLines, lines, runs] = [
    'bars-in-rows-merged-cells',
    'tab-rows-six-of-seven',
    'tab-before-each-cell-blank-columns',
    'whole-table-on-one-line',
    'runs-undecided-without-a-sum',
  ]
  test.each([
    ['a cell lost between bars', bars, '2.重复申请 | 0 | 0 |', '2.重复申请 | 0 |', 'requests.notProcessed.repeatRequest', '~ ~ ~ ~ ~ ~ ~'],
    ['a row lost between bars', bars, '| 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n', '', 'requests.notProcessed.repeatRequest', '? ? ? ? ? ? ?'],
    [
      'a row printed twice',
      bars,
      '| 2.重复申请 | 0 | 0 |',
      '| 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| | 2.重复申请 | 9 | 9 |',
      'requests.notProcessed.repeatRequest',
      '0 0 0 0 0 0 0',
    ],
    [
      'a row that the form does not know',
      bars,
      '四、结转下年度',
      '街道办理小计 ||| 7 | 7 | 7 | 7 | 7 | 7 | 42 |\n四、结转下年度',
      'requests.total',
      '5 1 0 0 2 0 8',
    ],
    [
      'a bare page number between rows with bars',
      bars,
      '| | 2.重复申请',
      '12\n| | 2.重复申请',
      'requests.notProcessed.petitionOrComplaint',
      '1 0 0 0 0 0 1',
    ],
    ['a page number that says so', bars, '| | 2.重复申请', '第 12 页\n| | 2.重复申请', 'requests.notProcessed.petitionOrComplaint', '1 0 0 0 0 0 1'],
    ['a bare page number between rows with tabs', tabs, '行政处罚\t26\t0\t0\n', '行政处罚\t26\t0\t0\n3\n', 'proactive.penalties', '26 0 0'],
    [
      'a page number behind a cell behind a tab',
      tabLines,
      '2.重复申请\n\t\n\t\n\t\n\t\n\t\n\t\n\t0\n',
      '2.重复申请\n\t\n\t\n\t\n\t\n\t\n\t\n\t0\n\n7\n',
      'requests.notProcessed.repeatRequest',
      '_ _ _ _ _ _ 0',
    ],
    ['a cell lost on one line', lines, '2.重复申请 1 0 0', '2.重复申请 1 0', 'requests.notProcessed.repeatRequest', '1 ~ ~ ~ ~ ~ 1'],
    ['a number where two stood', lines, '行政强制 6 0 0', '行政强制 600', 'proactive.coerciveMeasures', '~ ~ ~'],
    ['a sign for blank before a page number', lines, '行政处罚 52 0 13', '行政处罚 52 0 无 4', 'proactive.penalties', '~ ~ ~'],
    ['digits lost from several runs', runs, '规章2011', '规章2', 'proactive.normativeDocuments', '~ ~ ~'],
  ])('%s', (_name, slug, find, put, row, expected) => expect(rowOf(slug, find, put, row)).toBe(expected))
})
