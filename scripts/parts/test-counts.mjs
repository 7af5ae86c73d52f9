import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts out of Vitest's JSON report. A file that could not be loaded counts as one failure, and so does a run that ended badly
 * without naming a failed test.
 * @param {string} file
 * @param {number | string} code how the run ended
 * @returns {Counts}
 */
export function readVitest(file, code) {
  if (!existsSync(file)) return noReport(code)
  const report = JSON.parse(readFileSync(file, 'utf8'))
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length
  return withExitCode(
    { passed: report.numPassedTests, failed: report.numFailedTests + unloaded, skipped: report.numPendingTests + report.numTodoTests },
    code,
  )
}

/**
 * The counts out of Playwright's JSON report; a test that passed at a second try counts as failed.
 * @param {string} file
 * @param {number | string} code
 * @returns {Counts}
 */
export function readPlaywright(file, code) {
  if (!existsSync(file)) return noReport(code)
  const { stats } = JSON.parse(readFileSync(file, 'utf8'))
  return withExitCode({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }, code)
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  /** @param {keyof Counts} name */
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** @param {number | string} code */
function noReport(code) {
  return withExitCode({ passed: 0, failed: 0, skipped: 0 }, code === 0 ? 1 : code)
}

/**
 * @param {Counts} counts
 * @param {number | string} code
 */
function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
