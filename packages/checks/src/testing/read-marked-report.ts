import {
  type Claim,
  type ClaimKey,
  type Figure,
  type FormId,
  type FormParts,
  forms,
  type Message,
  type MessageCode,
  type Outcome,
  type Part,
  type Report,
  rowKeys,
} from '@gongkai/shared'
import { makeReport } from './make-report.ts'

/** A report written as a small table, and the findings that its marks ask for: `N1 claim 1 FAIL`, `A1 requests.total FAIL`. */
export interface MarkedReport {
  readonly report: Report
  readonly expected: readonly string[]
  /** The checks that the fixture is about; what others find in it is not asked for. */
  readonly checks: readonly string[]
}

const signs: Readonly<Record<string, Outcome>> = { '': 'FAIL', '?': 'NOT_ASSESSABLE', '~': 'UNCERTAIN', '!': 'INFO' }
const cell = /^(?:(?<number>-?\d+(?:\.\d+)?)|(?<blank>_)|(?<absent>x)|(?<unreadable>!)|(?<readings>\{.*\}))$/

/**
 * Reads a fixture, a line each: `checks A1 N1` (those it is about), `year 2023`, `form FMT_2019` (or `form requests=FMT_2019 …`), `claim KEY VALUE WORDS` (VALUE is a number, `none`, `holds` or `~80`),
 * `table PART COLUMNS…`, and under it `ROW CELLS…`; `others 0` stands for all rows not written. Cells: a number, `_` blank, `x` absent, `!` unreadable,
 * `{1,11}` ambiguous. A mark `⟦A1⟧` behind a column, row, claim, form, table or message asks for a FAIL there, `⟦A1?⟧` for NOT_ASSESSABLE, `⟦N1~⟧` for
 * UNCERTAIN, `⟦F4!⟧` for INFO; `⟦A5 requests.granted.total⟧` names another place. `agency NAME PARENT`; `message CODE PLACE …`, PLACE `-` for none.
 */
export function readMarkedReport(fixture: string): MarkedReport {
  const reader = new Reader()
  for (const line of fixture.split('\n')) reader.read(line)
  return reader.finish()
}

class Reader {
  private at = 0
  private year: number | null = 2023
  private parts: Partial<FormParts> = {}
  private part: Part = 'requests'
  private readonly rows = new Map<string, Figure[]>()
  private readonly claims: Claim[] = []
  private readonly messages: Message[] = []
  private agency: string | null = null
  private parent: string | null = null
  private readonly expected: string[] = []
  private checks: readonly string[] = []

  read(line: string): void {
    const words = [...line.matchAll(/[^\s⟦⟧]+|⟦[^⟧]+⟧/g)]
    const [first, ...rest] = words.map((match) => match[0])
    const marksAt = (index: number) => takeMarks(words.map((match) => match[0]).slice(index + 1))
    if (first === 'checks') this.checks = rest
    else if (first === 'year') this.year = rest[0] === 'unknown' ? null : Number(rest[0])
    else if (first === 'form') this.readForm(rest)
    else if (first === 'agency') [this.agency = null, this.parent = null] = rest
    else if (first === 'message') this.readMessage(line, rest)
    else if (first === 'claim') this.readClaim(line, rest)
    else if (first === 'table') {
      this.part = rest[0] as Part
      for (const [index, { 0: word }] of words.entries()) {
        if (index > 0 && !word.startsWith('⟦')) this.expect(marksAt(index), index === 1 ? this.part : `${this.part}.${word}`)
      }
    } else if (first !== undefined && !first.startsWith('#')) {
      this.expect(
        rest.filter((word) => word.startsWith('⟦')),
        `${this.part}.${first}`,
      )
      this.readRow(first, line)
    }
    this.at += line.length + 1
  }

  finish(): MarkedReport {
    const report = makeReport({
      year: this.year,
      parts: this.parts,
      figures: this.figures(),
      claims: this.claims,
      messages: this.messages,
      agency: this.agency,
      parent: this.parent,
    })
    return { report, expected: this.expected.sort(), checks: this.checks }
  }

  private expect(marks: readonly string[], place: string): void {
    for (const mark of marks) {
      const [, id = '', sign = '', own] = /^⟦(\w+)([?~!]?)(?: (.+))?⟧$/.exec(mark) ?? []
      this.expected.push(`${id} ${own ?? place} ${signs[sign]}`)
    }
  }

  private readForm(words: readonly string[]): void {
    for (const word of words.filter((one) => !one.startsWith('⟦'))) {
      const [part, form] = word.includes('=') ? (word.split('=') as [Part, FormId]) : [null, word as FormId]
      const all: Part[] = form === 'STAT_2014' ? ['statistics2014'] : ['proactive', 'requests', 'cases']
      for (const one of part ? [part] : all) this.parts = { ...this.parts, [one]: form }
    }
    this.expect(takeMarks(words.filter((word) => word.startsWith('⟦'))), 'form')
  }

  private readClaim(line: string, [key, value = '', ...rest]: readonly string[]): void {
    const raw = rest.filter((word) => !word.startsWith('⟦')).join('')
    const start = this.at + line.indexOf(raw)
    const says =
      value === 'none'
        ? { none: true as const }
        : value === 'holds'
          ? { holds: true as const }
          : value.startsWith('~')
            ? { approximate: Number(value.slice(1)) }
            : { value: Number(value) }
    this.claims.push({ key: key as ClaimKey, ...says, raw, span: { start, end: start + raw.length } })
    this.expect(takeMarks(rest), `claim ${this.claims.length}`)
  }

  /** `message ODD_LABEL requests.granted 予公开 （一）予以公开`; behind DUPLICATE_TABLE stand the cells that differ: `requests.granted.total=5`. */
  private readMessage(line: string, words: readonly string[]): void {
    const [code, at = '', ...rest] = words.filter((word) => !word.startsWith('⟦'))
    const start = this.at + line.indexOf(code ?? '')
    const base = { code: code as MessageCode, text: '', span: { start, end: start + (code ?? '').length }, ...(at !== '-' && { at }) }
    const [printed = '', official = ''] = rest
    if (code === 'ODD_LABEL') this.messages.push({ ...base, printed, official })
    else if (code === 'DUPLICATE_TABLE' && rest[0] !== 'uncompared')
      this.messages.push({ ...base, others: rest.map((word) => otherCell(word, start)) })
    else this.messages.push(base)
    this.expect(
      words.filter((word) => word.startsWith('⟦')),
      `${at}`,
    )
  }

  private readRow(name: string, line: string): void {
    const cells = [...line.matchAll(/\S+/g)].filter((match) => cell.test(match[0]))
    const figures = cells.map((match) => toFigure(match[0], this.at + match.index))
    this.rows.set(`${this.part}.${name}`, figures)
  }

  private figures(): Figure[] {
    return Object.entries(this.parts).flatMap(([part, form]) => {
      const table = form ? forms[form].tables.find((one) => one.part === part) : undefined
      return (table?.blocks ?? []).flatMap((block) =>
        block.rows.flatMap((row) => {
          const written = this.rows.get(`${part}.${row.key}`)
          const others = this.rows.get(`${part}.others`) ?? []
          return rowKeys(part as Part, block, row).flatMap((key, column) => {
            const figure = written ? written[column] : (others[column] ?? others[0])
            return figure ? [{ ...figure, key }] : []
          })
        }),
      )
    })
  }
}

function otherCell(word: string, start: number): Figure {
  const [key = '', raw = ''] = word.split('=')
  return { ...toFigure(raw, start), key }
}

function takeMarks(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !word.startsWith('⟦'))
  return words.slice(0, end < 0 ? words.length : end)
}

function toFigure(raw: string, start: number): Figure {
  const { number, blank, absent, readings } = cell.exec(raw)?.groups ?? {}
  const base = { key: '', raw, value: null, span: { start, end: start + raw.length }, how: 'read' as const }
  if (number !== undefined) return { ...base, state: 'number', value: Number(number) }
  if (blank !== undefined) return { ...base, state: 'blank', raw: '', span: { start, end: start } }
  if (absent !== undefined) return { ...base, state: 'absent', raw: '', span: null }
  if (readings === undefined) return { ...base, state: 'unreadable' }
  const candidates = readings
    .slice(1, -1)
    .split(',')
    .map((word) => (word === '_' ? null : Number(word)))
  return { ...base, state: 'ambiguous', candidates }
}
