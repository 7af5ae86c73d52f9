import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addCounts, closingLine, readPlaywright, readVitest } from '../../scripts/parts/test-counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-counts-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] }

describe('what a run of tests came to', () => {
  test('passed, failed and skipped are the report’s', () => {
    expect(readVitest(report({ ...vitest, numFailedTests: 2, numPendingTests: 1 }), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 })
    expect(readPlaywright(report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } }), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  test('a file that could not be loaded is a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(readVitest(report({ ...vitest, testResults }), 1).failed).toBe(1)
  })

  test('a run that ended badly, or left no report, is never a success', () => {
    expect(readVitest(report(vitest), 'SIGKILL').failed).toBe(1)
    expect(readVitest(join(folder, 'none.json'), 0).failed).toBe(1)
    expect(readPlaywright(join(folder, 'none.json'), 1).failed).toBe(1)
  })

  test('the closing line adds them up', () => {
    const all = addCounts([
      { passed: 5, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ])
    expect(closingLine(all)).toBe('8 passed, 1 failed')
    expect(closingLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped')
  })
})
