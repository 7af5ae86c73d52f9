import { readdirSync, readFileSync } from 'node:fs'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { readableSegments, readableText } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import { f2 } from './checks/f2-chapters.ts'
import { runReportChecks } from './run-checks.ts'
import { readMarkedText } from './testing/read-marked-text.ts'
import { hygieneChecks, narrativeChecks, statementChecks } from './text-checks.ts'

const folder = new URL('../fixtures/texts/', import.meta.url)
const checks = [f2, ...statementChecks, ...narrativeChecks, ...hygieneChecks]
const names = readdirSync(folder)
const read = (name: string) => readMarkedText(readFileSync(new URL(name, folder), 'utf8'))

/** The texts go through the real reader and parser: headings, agency, year and period are theirs. */
describe('each text has the findings that its marks ask for, and no others', () => {
  it.each(names)('%s', (name) => {
    const { text, expected } = read(name)
    const source = readBytes(name, new TextEncoder().encode(text))
    const report = parseReport(source)
    expect(report.refusal).toBeNull()
    const readable = readableText(() => readableSegments(source))
    const findings = runReportChecks(report, readable, checks)
    const found = findings.filter(({ outcome }) => outcome !== 'PASS').map((one) => `${one.check} ${one.outcome} at ${one.spans[0]?.start ?? 0}`)
    expect(found.sort()).toEqual([...expected].sort())
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
  })

  it('and each check is asked for by at least two', () => {
    const asked = names.flatMap((name) => [...new Set(read(name).expected.map((line) => line.split(' ')[0]))])
    for (const { id } of checks) expect([id, asked.filter((one) => one === id).length >= 2]).toEqual([id, true])
  })
})
