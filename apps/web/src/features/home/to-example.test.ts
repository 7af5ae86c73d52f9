import { expect, test } from 'vitest'
import type { ExampleData } from './home-query.ts'
import { toExample } from './to-example.ts'

type Report = ExampleData['reports']['nodes'][number]

const finding = (check: string, quote: string): Report['findings'][number] => ({
  fingerprint: check,
  message: 'm',
  check: { id: check },
  cells: ['requests.newReceived.total'],
  sources: [{ quote: '4' }, { quote }],
})
const report = (name: string, invented: boolean, findings: Report['findings']): Report => ({
  year: 2023,
  agency: { id: name, name, invented },
  figures: [{ key: 'requests.newReceived.total', value: 4 }],
  findings,
})

test('a sentence against a number, from an invented report where there is one', () => {
  const told = finding('N1', '受理政府信息公开申请2件')
  expect(toExample([report('a', false, [told]), report('b', true, [told])])?.report.agency.id).toBe('b')
  expect(toExample([report('a', false, [finding('A1', '合计各项办理结果'), told])])).toMatchObject({
    finding: { fingerprint: 'N1' },
    quote: '受理政府信息公开申请2件',
    cell: { key: 'requests.newReceived.total', value: 4 },
  })
})

test('without such a finding there is no example', () => {
  expect(toExample([report('a', true, [finding('N1', '2')])])).toBeNull()
  expect(toExample([])).toBeNull()
})
