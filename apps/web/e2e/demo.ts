import { askApi } from './ask-api.ts'

/** The demonstration county. */
export const county = { code: '990101' }

interface Source {
  readonly quote: string
}

export interface DemoReport {
  readonly year: number
  readonly agency: { readonly id: string; readonly name: string }
  readonly figures: readonly { readonly key: string; readonly value: number | null; readonly state: string; readonly source: Source | null }[]
  readonly findings: readonly {
    readonly fingerprint: string
    readonly message: string
    readonly cells: readonly string[]
    readonly check: { readonly id: string }
    readonly sources: readonly Source[]
  }[]
}

interface Page {
  readonly reports: { readonly nodes: readonly DemoReport[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } }
}

const fields =
  'year agency { id name } figures { key value state source { quote } } findings { fingerprint message cells check { id } sources { quote } }'

/** The newest report of the demonstration county that a story can be told with; `withFindings` alone where the story is about one. */
export async function findReport(fits: (report: DemoReport) => boolean, withFindings = false): Promise<DemoReport> {
  let after = ''
  for (;;) {
    const { reports } = await askApi<Page>(
      `{ reports(within: "${county.code}", first: 9 ${withFindings ? 'withFindings: true' : ''} ${after}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`,
    )
    const report = reports.nodes.find(fits)
    if (report) return report
    if (!reports.pageInfo.hasNextPage) throw new Error(`no report of ${county.code} fits the story`)
    after = `after: "${reports.pageInfo.endCursor}"`
  }
}
