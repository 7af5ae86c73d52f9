import type { Finding } from '@gongkai/shared'
import { expect, it } from 'vitest'
import { maskFindings } from './mask-findings.ts'
import { makeReport } from './testing/make-report.ts'
import { makeText } from './testing/make-text.ts'

const mobile = '13800138000'
const said = (zh: string): Finding => ({
  check: 'X7',
  outcome: 'FAIL',
  severity: 'major',
  fingerprint: zh,
  message: { zh, en: zh },
  expected: { zh: '', en: '' },
  actual: { zh, en: zh },
  cells: [],
  spans: [],
})

it('words of a finding quote no number of the text, whole or cut; other digits stay', () => {
  const checked = { report: makeReport({}), text: makeText(`收到申请 3 件，联系电话：${mobile}。`) }
  const findings = [`联系电话：${mobile}。`, '申请 3 件，联系电话：138001…', '2023 年 12345 件'].map(said)
  expect(maskFindings(findings, [checked]).map(({ actual }) => actual.zh)).toEqual([
    `联系电话：${'*'.repeat(11)}。`,
    '申请 3 件，联系电话：******…',
    '2023 年 12345 件',
  ])
})

it('no text is looked through where no words have a trace of a number', () => {
  const never = {
    report: makeReport({}),
    get text(): never {
      throw new Error('asked for')
    },
  }
  const findings = [said('「自然人」一栏：4 件与 5 件不等')]
  expect(maskFindings(findings, [never])).toEqual(findings)
})
