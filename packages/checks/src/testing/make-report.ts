import { type Claim, type Figure, type FormParts, formDue, type Report } from '@gongkai/shared'

/** What a test wants to say about a report; the rest is as empty as a report can be. */
export interface ReportParts {
  readonly year?: number | null
  readonly parts?: Partial<FormParts>
  readonly figures?: readonly Figure[]
  readonly claims?: readonly Claim[]
  readonly ambiguities?: Report['ambiguities']
  readonly messages?: Report['messages']
  readonly agency?: string | null
  readonly parent?: string | null
}

/** A report for tests. */
export function makeReport(said: ReportParts): Report {
  const { year = 2023, parts = {}, figures = [], claims = [], ambiguities = [], messages = [], agency = null, parent = null } = said
  const allParts = { proactive: null, requests: null, cases: null, statistics2014: null, ...parts }
  return {
    source: '0'.repeat(64),
    refusal: null,
    title: null,
    agency: stated(agency),
    parent: stated(parent),
    year: year === null ? null : { value: year, raw: `${year}`, span: { start: 0, end: 4 } },
    publishedOn: null,
    signedOn: null,
    indexNumber: null,
    documentNumber: null,
    period: null,
    address: null,
    formCited: null,
    form: {
      detected: allParts.requests ?? allParts.cases ?? allParts.proactive ?? allParts.statistics2014 ?? 'FREEFORM',
      expected: year === null ? null : formDue(year),
      parts: allParts,
    },
    figures,
    claims,
    sections: [],
    ambiguities,
    messages,
  }
}

function stated(name: string | null): Report['agency'] {
  return name === null ? null : { value: name, raw: name, span: { start: 0, end: name.length } }
}
