import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runReportChecks } from './run-checks.ts'
import { makeText } from './testing/make-text.ts'
import { readMarkedReport } from './testing/read-marked-report.ts'

function findingsIn(fixture: string) {
  const text = readFileSync(new URL(`../fixtures/${fixture}.txt`, import.meta.url), 'utf8')
  return { text, findings: runReportChecks(readMarkedReport(text).report, makeText()) }
}
const said = (fixture: string, fingerprint: string) => findingsIn(fixture).findings.find((finding) => finding.fingerprint.startsWith(fingerprint))

describe('what a finding says', () => {
  it('names the column, the numbers and the difference', () => {
    expect(said('sums-do-not-hold', 'A1/requests.naturalPerson')).toMatchObject({
      message: {
        zh: '「自然人」一栏：本年新收 4 件加上年结转 0 件，共 4 件；办理总计 0 件加结转下年度 0 件，共 0 件。按表头的勾稽关系两数应当相等，现相差 4 件。',
        en: 'Column “Natural person”: newly received 4 + carried over 0 make 4; total handled 0 + carried forward 0 make 0. The head of the table says that they must be equal; the difference is 4.',
      },
      expected: { zh: '本年新收加上年结转：4 件' },
      actual: { zh: '办理总计加结转下年度：0 件' },
    })
    expect(said('rows-and-groups', 'A3/requests.granted')?.message.zh).toBe(
      '「（一）予以公开」一行：各类申请人相加是 5 件（自然人 3 件加商业企业 1 件加科研机构 1 件），而总计填的是 4 件，相差 1 件。',
    )
    expect(said('rows-and-groups', 'A4/cases.directSuit')?.message.en).toBe(
      '“Suit without prior reconsideration”: the four results add up to 2 (Upheld 1 + Pending 1), but the total printed is 1; the difference is 1.',
    )
  })

  it('says which cells have no number, and what is certain all the same', () => {
    expect(said('only-totals', 'A3/requests.granted')?.message.zh).toBe(
      '「（一）予以公开」一行不能核对：自然人（空白）、商业企业（空白）、科研机构（空白）等 6 格没有确定的数字，空白不能当作 0。各类申请人之和：至少 0 件；总计栏：3 件。',
    )
    expect(said('cannot-be-mended', 'A4/cases.reconsideration')?.message.zh).toBe(
      '「行政复议」：四种结果之和：至少 2 件；总计：1 件。结果维持（空白）无论是多少，两数都不能相等。',
    )
  })

  it('quotes the text and names the table', () => {
    expect(said('sums-do-not-hold', 'N1')?.message.zh).toBe(
      '正文说收到申请 2 件（“全年受理申请2件”），表三却是：本年新收政府信息公开申请数量 4 件，上年结转政府信息公开申请数量 0 件。',
    )
    expect(said('sums-do-not-hold', 'N3/reconsiderations')?.message.zh).toBe(
      '正文说没有行政复议（“未出现行政复议、诉讼”），表四却填有：行政复议·结果纠正 1 件，行政复议·总计 1 件。',
    )
    expect(said('sums-do-not-hold', 'F1')?.message.zh).toBe(
      '2023 年度应使用 2021 年表样，而表二（主动公开情况）用的是 2019 年表样，表三（申请办理情况）用的是 2019 年表样。',
    )
  })

  it('shows both places', () => {
    const { text, findings } = findingsIn('sums-do-not-hold')
    const quotes = (fingerprint: string) =>
      findings.find((one) => one.fingerprint.startsWith(fingerprint))?.spans.map(({ start, end }) => text.slice(start, end))
    expect(quotes('N1')).toEqual(['全年受理申请2件', '4', '0'])
    expect(quotes('A4/cases.reconsideration')).toEqual(['0', '1', '0', '0', '1'])
    expect(quotes('A1/requests.total')).toEqual(['4', '0', '0', '0'])
  })
})
