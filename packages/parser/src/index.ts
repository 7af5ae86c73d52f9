export { explainFigure } from './explain/explain-figure.ts'
export type { Explanation } from './explain/explanation.ts'
export { parseReport } from './parse-report.ts'
export { parserVersion } from './parser-version.ts'
