import {
  type Ambiguity,
  type DetectedForm,
  type Figure,
  type Form,
  type FormParts,
  type FormTable,
  forms,
  type Message,
  type Part,
} from '@gongkai/shared'
import { type Habits, noHabits } from '../match/habits.ts'
import type { LabelPage } from '../match/label-page.ts'
import type { Folded } from '../text/fold.ts'
import { findPrintings } from './find-printings.ts'
import { readCases } from './read-cases.ts'
import { readRows } from './read-rows.ts'
import type { TableReading } from './table-reading.ts'
import { withoutSharedPlaces } from './without-shared-places.ts'

/** All tables of a document. */
export interface Tables {
  /** The first printing of each. */
  readonly read: readonly TableReading[]
  readonly detected: DetectedForm
  readonly parts: FormParts
  readonly figures: readonly Figure[]
  readonly ambiguities: readonly Ambiguity[]
  readonly messages: readonly Message[]
  /** Where tables stand in the folded text, in order. */
  readonly ranges: readonly { from: number; to: number }[]
  /** Where a table is printed again: from the end of its first printing to the beginning of the next. */
  readonly repeats: readonly { from: number; to: number }[]
}

/** The document's form is that of table 3, else of table 4, else of table 2 (they mix in practice). */
const telling: readonly Part[] = ['requests', 'cases', 'proactive', 'statistics2014']

/** Finds and reads every table; of a table that is printed twice the first printing is taken and the second reported. */
export function readTables(folded: Folded, page: LabelPage): Tables {
  const printings = readParts(folded, page)
  const first = printings.flatMap((list) => list.slice(0, 1))
  const formOf = (part: Part) => first.find((table) => table.part === part)?.form ?? null
  const parts: FormParts = {
    proactive: formOf('proactive'),
    requests: formOf('requests'),
    cases: formOf('cases'),
    statistics2014: formOf('statistics2014'),
  }
  return {
    read: first,
    detected: telling.map((part) => parts[part]).find((form) => form !== null) ?? 'FREEFORM',
    parts,
    figures: withoutSharedPlaces(([] as Figure[]).concat(...first.map((table) => table.figures))),
    ambiguities: first.flatMap((table) => table.ambiguities),
    messages: [...first.flatMap((table) => table.messages), ...printings.flatMap((list) => repeated(list, folded)), ...mixed(parts)],
    repeats: printings.flatMap((list) => list.slice(1).map((again, at) => ({ from: (list[at] as TableReading).to, to: again.from }))),
    ranges: printings
      .flat()
      .map(({ from, to }) => ({ from: folded.text.lastIndexOf('\n', from) + 1, to }))
      .sort((a, b) => a.from - b.from),
  }
}

/** Every printing of each table. Where a small table shows that blanks left no trace, the larger ones are read once more in that light. */
function readParts(folded: Folded, page: LabelPage): TableReading[][] {
  const statistics = readPart('statistics2014', folded, page, noHabits)
  const requests = readPart('requests', folded, page, noHabits)
  const known = requests[0]?.habits ?? noHabits
  const proactive = readPart('proactive', folded, page, known)
  const cases = readCaseTable(requests[0] ?? proactive[0], folded, page, known)
  const habits = [proactive[0], cases[0]].map((table) => table?.habits ?? known).find((other) => known.lost === 'none' && other.lost !== 'none')
  if (!habits) return [proactive, requests, cases, statistics]
  const again = { ...known, lost: habits.lost }
  return [
    readPart('proactive', folded, page, again),
    readPart('requests', folded, page, again),
    readCaseTable(requests[0] ?? proactive[0], folded, page, again),
    statistics,
  ]
}

function readCaseTable(beside: TableReading | undefined, folded: Folded, page: LabelPage, habits: Habits): TableReading[] {
  const form = forms[beside?.form ?? 'FMT_2021']
  const table = form.tables.find((one) => one.part === 'cases')
  return table ? readCases(form, table, page, folded, habits) : []
}

/** The forms' tables of each part; they do not change while a program runs. */
const tablesOf = (part: Part) =>
  Object.values(forms).flatMap((form: Form) => form.tables.filter((table: FormTable) => table.part === part).map((table) => ({ form, table })))
const candidates: Readonly<Record<Part, readonly { form: Form; table: FormTable }[]>> = {
  proactive: tablesOf('proactive'),
  requests: tablesOf('requests'),
  cases: tablesOf('cases'),
  statistics2014: tablesOf('statistics2014'),
}

function readPart(part: Part, folded: Folded, page: LabelPage, habits: Habits): TableReading[] {
  return findPrintings(candidates[part], page, 0, page.text.length).map((printing) => readRows(printing, page, folded, habits))
}

function repeated(list: readonly TableReading[], folded: Folded): Message[] {
  const [first, ...others] = list
  return others.map((other) => {
    const differing = other.figures.filter((figure, at) => {
      const before = first?.figures[at]
      return figure.value !== before?.value || figure.state !== before?.state
    })
    const text = differing.length === 0 ? '同一张表印了两次，内容相同，取第一次' : `同一张表印了两次，有 ${differing.length} 处不同，取第一次`
    return { code: 'DUPLICATE_TABLE', text, span: folded.spanOf(other.from, other.to), at: other.part, others: differing }
  })
}

function mixed(parts: FormParts): Message[] {
  const { proactive, requests } = parts
  if (!proactive || !requests || proactive === requests) return []
  return [{ code: 'MIXED_FORMS', text: `表二用 ${proactive} 表样，表三用 ${requests} 表样`, span: null }]
}
