import { type Claim, type Figure, type FigureKey, type Finding, type Part, type Report, type Span, statedKeys } from '@gongkai/shared'

/** Facts about the file that the parser does not see. */
export interface ParsedFile {
  readonly file: string
  readonly sha256: string
  readonly encoding: string
}

type Rows = Record<string, Record<string, object>>

/** One report in the parser's public shape (schema 1): the same keys, spans and states that people's scripts rely on. */
export function parseOutput(file: ParsedFile, report: Report, findings: readonly Finding[]): object {
  const { form } = report
  const head = { schema: 1, file: file.file, sha256: file.sha256, encoding: file.encoding }
  if (report.refusal) return { ...head, isReport: false, reason: report.refusal.code, text: report.refusal.text }
  return {
    ...head,
    isReport: true,
    title: report.title?.value ?? null,
    agency: {
      name: report.agency?.value ?? null,
      parent: report.parent?.value ?? null,
      source: report.agency?.span ?? null,
    },
    year: report.year?.value ?? null,
    format: { detected: form.detected, expected: form.expected, cited: report.formCited?.value ?? null, parts: form.parts },
    publishedOn: report.publishedOn?.value ?? null,
    signedOn: report.signedOn?.value ?? null,
    indexNumber: report.indexNumber?.value ?? null,
    documentNumber: report.documentNumber?.value ?? null,
    period: report.period?.value ?? null,
    address: report.address?.value ?? null,
    sources: sourcesOf(report),
    requests: form.parts.requests ? tableOf(report.figures, 'requests') : null,
    cases: form.parts.cases ? tableOf(report.figures, 'cases') : null,
    proactive: form.parts.proactive ? tableOf(report.figures, 'proactive') : null,
    ...(form.parts.statistics2014 && { statistics2014: listOf(report.figures) }),
    narrative: narrativeOf(report.claims),
    sections: report.sections,
    ambiguities: report.ambiguities,
    findings: findings.map(({ message, expected, actual, spans, ...finding }) => ({
      ...finding,
      message: message.zh,
      expected: expected.zh,
      actual: actual.zh,
      sources: spans,
    })),
    messages: report.messages.map(({ code, text, span }) => ({ code, text, source: span })),
  }
}

/** Where each fact stands; the agency's place is beside its name. */
function sourcesOf(report: Report): Record<string, Span> {
  const placed = statedKeys.filter((key) => key !== 'agency').map((key) => [key, report[key]] as const)
  return Object.fromEntries(placed.flatMap(([key, fact]) => (fact ? [[key, fact.span]] : [])))
}

function figureOutput({ key: _key, span, ...figure }: Figure): object {
  return { ...figure, source: span }
}

/** `part.row.column` keys as rows of columns; row keys may have dots of their own. */
function tableOf(figures: readonly Figure[], part: Part): Rows {
  const rows: Rows = {}
  for (const figure of figures) {
    const [row, column] = rowAndColumn(figure.key, part)
    if (row === null) continue
    const cells = rows[row] ?? {}
    cells[column] = figureOutput(figure)
    rows[row] = cells
  }
  return rows
}

function rowAndColumn(key: FigureKey, part: Part): [string | null, string] {
  if (!key.startsWith(`${part}.`)) return [null, '']
  const dot = key.lastIndexOf('.')
  return [key.slice(part.length + 1, dot), key.slice(dot + 1)]
}

function listOf(figures: readonly Figure[]): Record<string, object> {
  const prefix = 'statistics2014.'
  return Object.fromEntries(
    figures.filter(({ key }) => key.startsWith(prefix)).map((figure) => [figure.key.slice(prefix.length), figureOutput(figure)]),
  )
}

/** A claim by its key; a list where the text says it more than once. */
function narrativeOf(claims: readonly Claim[]): Record<string, object> {
  const said: Record<string, object[]> = {}
  for (const { key, span, ...claim } of claims) {
    const list = said[key] ?? []
    list.push({ ...claim, source: span })
    said[key] = list
  }
  return Object.fromEntries(Object.entries(said).map(([key, list]) => [key, list.length === 1 ? (list[0] as object) : list]))
}
