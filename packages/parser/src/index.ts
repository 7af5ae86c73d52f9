export { parseReport } from './parse-report.ts'
export { parserVersion } from './parser-version.ts'
