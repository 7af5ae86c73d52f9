import { type AgencyKind, agencyKinds } from '../agencies.ts'
import type { LocalDueRule } from './due-rule.ts'

/** The columns of the file, in this order, each with what its cells must look like. */
const fields = {
  region: { pattern: /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3})?)?)?$/, zh: '2、4、6 或 9 位区划代码', en: 'a division code of 2, 4, 6 or 9 digits' },
  kind: { pattern: new RegExp(`^(?:${agencyKinds.join('|')})$`), zh: agencyKinds.join('、'), en: agencyKinds.join(', ') },
  from: { pattern: /^20\d{2}$/, zh: '起始报告年度，如 2021', en: 'the first reporting year, such as 2021' },
  to: { pattern: /^(?:20\d{2})?$/, zh: '最后报告年度，仍在施行则留空', en: 'the last reporting year, empty while in force' },
  due: { pattern: /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, zh: '次年的月-日，如 02-20', en: 'month-day of the next year, such as 02-20' },
  source: { pattern: /\S/, zh: '通知的名称或文号', en: 'the name or number of the notice' },
} as const
type Field = keyof typeof fields
const names = Object.keys(fields) as Field[]

/**
 * Reads the local due dates: CSV with the head `region,kind,from,to,due,source`, a rule a line; lines that begin with # are notes.
 * `990101,TOWNSHIP,2021,,02-20,某县通知`: townships of 990101 publish by 20 February since the reports for 2021.
 * Throws one error that names every wrong line and field.
 */
export function readDueFile(text: string, file: string): LocalDueRule[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const written = lines.map((words, index) => ({ cells: cellsOf(words.trim()), line: index + 1 })).filter(({ cells }) => !isNote(cells))
  const [head, ...rows] = written
  const problems =
    head?.cells.join() === names.join()
      ? [...rows.flatMap(problemsOf), ...overlapsIn(rows)]
      : [
          {
            line: head?.line ?? 1,
            field: 'head',
            zh: `应为 ${names.join()}`,
            en: `expected ${names.join()}, found ${head?.cells.join() ?? 'nothing'}`,
          },
        ]
  const told = problems.toSorted((a, b) => a.line - b.line).map(({ line, field, zh, en }) => `${file}:${line} ${field}: ${zh} · ${en}`)
  if (told.length > 0) throw new Error(told.join('\n'))
  return rows.map(toRule)
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

interface Problem {
  readonly line: number
  readonly field: Field | 'head' | 'line'
  readonly zh: string
  readonly en: string
}

const isNote = ([first = '', ...more]: readonly string[]) => first.startsWith('#') || (first === '' && more.length === 0)
const cellOf = ({ cells }: Row, field: Field) => cells[names.indexOf(field)] ?? ''

function problemsOf(row: Row): Problem[] {
  const { line, cells } = row
  if (cells.length !== names.length)
    return [
      { line, field: 'line', zh: `应有 ${names.length} 栏，现有 ${cells.length} 栏`, en: `expected ${names.length} fields, found ${cells.length}` },
    ]
  const malformed = names.flatMap((field): Problem[] => {
    const cell = cellOf(row, field)
    const { pattern, zh, en } = fields[field]
    return pattern.test(cell) ? [] : [{ line, field, zh: `“${cell}”，应为${zh}`, en: `“${cell}”, expected ${en}` }]
  })
  if (malformed.length > 0) return malformed
  const [from, to, due] = [cellOf(row, 'from'), cellOf(row, 'to'), cellOf(row, 'due')]
  return [
    ...(to !== '' && to < from ? [{ line, field: 'to' as const, zh: `“${to}”早于 from “${from}”`, en: `“${to}” is before from “${from}”` }] : []),
    ...(isDay(due) ? [] : [{ line, field: 'due' as const, zh: `“${due}”不是每年都有的日子`, en: `“${due}” is no day of every year` }]),
  ]
}

/** Two notices of one division for the same kind and year: which one holds is for the county to say. */
function overlapsIn(rows: readonly Row[]): Problem[] {
  return rows.flatMap((row, at) => {
    const twin = rows.slice(0, at).find((other) => areRivals(other, row))
    if (!twin) return []
    const en = `overlaps line ${twin.line} in region, kind and years`
    return [{ line: row.line, field: 'from' as const, zh: `与第 ${twin.line} 行的地区、类别和年度重叠`, en }]
  })
}

function areRivals(a: Row, b: Row): boolean {
  const same = cellOf(a, 'region') === cellOf(b, 'region') && cellOf(a, 'kind') === cellOf(b, 'kind')
  return same && cellOf(a, 'from') <= (cellOf(b, 'to') || '9999') && cellOf(b, 'from') <= (cellOf(a, 'to') || '9999')
}

function toRule(row: Row): LocalDueRule {
  const [to, source] = [cellOf(row, 'to'), cellOf(row, 'source')]
  return {
    region: cellOf(row, 'region'),
    kinds: [cellOf(row, 'kind') as AgencyKind],
    from: Number(cellOf(row, 'from')),
    to: to === '' ? null : Number(to),
    due: cellOf(row, 'due'),
    basis: 'localNotice',
    source: { zh: source, en: source },
  }
}

/** The cells of a line; one that holds a comma stands in double quotes, and a double quote in it is written twice. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:\s*"((?:[^"]|"")*)"\s*(?=,|$)|([^,]*))/g)]
  return cells.map(([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
}

/** 29 February is missing in most years, 31 April in all. */
function isDay(due: string): boolean {
  return new Date(`2023-${due}T00:00:00Z`).toISOString().slice(5, 10) === due
}
