import { readFileSync } from 'node:fs'
import { runReportChecks } from '@gongkai/checks'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { readableSegments, readableText } from '@gongkai/shared'
import { expect, it } from 'vitest'

/**
 * Five layouts with the figures of real reports. Where our own prose does not say what the real one says, the words in question are put in; what
 * the checks then find is the score-card of the catalogue, line by line. «?» is UNCERTAIN.
 */
const reports: readonly { readonly fixture: string; readonly words?: Readonly<Record<string, string>>; readonly found: string }[] = [
  { fixture: 'cells-run-together', found: 'F1 F9 F10 A1 A1 A2 A2 N1 N3 D3' },
  {
    fixture: 'tab-before-each-cell-blank-columns',
    words: {
      '这一年该公开的都公开了，可跟乡亲们的期望比，还差一截：有的稿子写得文绉绉，有的公示贴出时事情已近尾声，腿脚不便的老人看不到墙上的字。':
        '离群众的期盼还有距离，公开的及时性、全面性、便民性有待提高。',
      '到2024年，雁浦乡打算': '为此，到2024年，雁浦乡打算',
    },
    found: 'F1 F6 F6 F6 F7 F8 F9 F10 N10? N11 D2',
  },
  { fixture: 'tab-rows-six-of-seven', found: 'F2 F5 F6 F9 F10' },
  {
    fixture: 'bar-at-line-end-2014',
    words: { 经由网站和公众号等渠道发布信息124条: '通过政府网站发布信息124条', '联系电话:0000-0000000': '联系电话:13800138000' },
    found: 'F6 F7 F7 F7 A8 A9 N6? T3 D1 D3',
  },
  { fixture: 'cell-per-line-table-twice', found: 'F2 F2 F3 F8 F9 T3' },
]

it.each(reports)('$fixture has the findings of the score-card and no others', ({ fixture, words = {}, found }) => {
  let text = readFileSync(new URL(`../packages/parser/fixtures/${fixture}/source.txt`, import.meta.url), 'utf8')
  for (const [ours, theirs] of Object.entries(words)) {
    expect(text).toContain(ours)
    text = text.replace(ours, theirs)
  }
  const source = readBytes('source.txt', new TextEncoder().encode(text))
  const findings = runReportChecks(
    parseReport(source),
    readableText(() => readableSegments(source)),
  )
  const told = findings.filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNCERTAIN')
  expect(told.map(({ check, outcome }) => (outcome === 'FAIL' ? check : `${check}?`)).join(' ')).toBe(found)
})
