import type { ExampleData } from './home-query.ts'

type ExampleReport = ExampleData['reports']['nodes'][number]

/** A contradiction that shows in two lines what this is about. */
export interface Example {
  readonly report: ExampleReport
  readonly finding: ExampleReport['findings'][number]
  /** The words of the prose. */
  readonly quote: string
  /** The figure that says otherwise. */
  readonly cell: { readonly key: string; readonly value: number }
}

/** The first finding in which a sentence contradicts a number of the tables; invented reports first, so that nobody is held up as the example. */
export function toExample(reports: readonly ExampleReport[]): Example | null {
  for (const report of [...reports.filter(({ agency }) => agency.invented), ...reports]) {
    for (const finding of report.findings) {
      const quote = finding.sources.find(({ quote }) => /\p{Script=Han}{4}/u.test(quote))?.quote
      const figure = report.figures.find(({ key, value }) => finding.cells.includes(key) && (value ?? 0) > 0)
      if (finding.check.id.startsWith('N') && quote && figure && figure.value !== null) {
        return { report, finding, quote: quote.trim(), cell: { key: figure.key, value: figure.value } }
      }
    }
  }
  return null
}
