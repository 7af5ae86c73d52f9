import { type Figure, type Report, type Span, type Stated, statedKeys } from '@gongkai/shared'

/**
 * A report as the text of a fixture's expected.json: all of it, one fact a line, so that a change of the parser shows as changed lines.
 * Facts are `[value, raw, start, end]`, figures `[state, value, raw, start, end, how, unit or candidates]`, claims `[says, raw, start, end]`,
 * sections `[number, heading, start, end]`.
 */
export function expectedOf(report: Report): string {
  const { form } = report
  const lines = [
    line('source', report.source),
    line('refusal', report.refusal),
    ...statedKeys.map((name) => line(name, stated(report[name]))),
    line('form', form),
    table(
      'figures',
      report.figures.map((figure) => `${JSON.stringify(figure.key)}: ${JSON.stringify(figureFacts(figure))}`),
    ),
    list(
      'claims',
      report.claims.map(({ key, none, holds, value, approximate, raw, span }) => [
        key,
        none ? 'none' : holds ? 'holds' : (value ?? { approximate }),
        raw,
        ...places(span),
      ]),
    ),
    list(
      'sections',
      report.sections.map(({ number, heading, start, end }) => [number, heading, start, end]),
    ),
    list('ambiguities', report.ambiguities),
    list(
      'messages',
      report.messages.map(({ code, text, span }) => [code, text, ...places(span)]),
    ),
  ]
  return `{\n${lines.join(',\n')}\n}\n`
}

function line(name: string, value: unknown): string {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`
}

function table(name: string, entries: readonly string[]): string {
  return entries.length === 0
    ? `  ${JSON.stringify(name)}: {}`
    : `  ${JSON.stringify(name)}: {\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  }`
}

function list(name: string, values: readonly unknown[]): string {
  return values.length === 0
    ? `  ${JSON.stringify(name)}: []`
    : `  ${JSON.stringify(name)}: [\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`
}

function stated(fact: Stated<unknown> | null): unknown {
  return fact && [fact.value, fact.raw, ...places(fact.span)]
}

function figureFacts({ state, value, raw, span, how, unit, candidates }: Figure): unknown[] {
  if (state === 'absent') return [state]
  return [state, value, raw, ...places(span), how, ...(unit ? [{ unit }] : []), ...(candidates ? [{ candidates }] : [])]
}

function places(span: Span | null): (number | null)[] {
  return span ? [span.start, span.end] : [null, null]
}
