import type { Figure, FigureKey, FormId, FormRow, Message, Part, Span } from '@gongkai/shared'
import type { Cell } from '../grids/cell.ts'
import { cellsOf } from '../grids/cells-of.ts'
import { type Separators, separatorsOf } from '../grids/separators.ts'
import { blocksWithOtherColumns, type OtherColumns } from '../match/blocks-with-other-columns.ts'
import { chooseReadings, type OpenRow } from '../match/choose-readings.ts'
import { figuresOfRow } from '../match/figures-of-row.ts'
import type { Habits } from '../match/habits.ts'
import { readByLabel } from '../match/read-by-label.ts'
import { readByOrder } from '../match/read-by-order.ts'
import { showsAllColumns } from '../match/shows-all-columns.ts'
import { type PlannedRow, tablePlan } from '../match/table-plan.ts'
import { type Zone, zonesOf } from '../match/zones-of.ts'
import type { Folded } from '../text/fold.ts'
import type { Ideographs } from '../text/ideographs.ts'
import type { Printing } from './find-printings.ts'
import { oddLabels, placeOf } from './odd-labels.ts'
import type { TableReading } from './table-reading.ts'
import { traceRow } from './trace-row.ts'
import { withPrintedUnits } from './with-printed-units.ts'

/** Reads a table whose rows stand one under the other: the cells between each label and the next. */
export function readRows({ form, table, chain }: Printing, page: Ideographs, folded: Folded, habits: Habits): TableReading {
  const zones = zonesOf(chain, page, folded)
  const [from, to] = [zones[0]?.from ?? 0, zones.at(-1)?.to ?? 0]
  const separators = separatorsOf(folded.text, from, to)
  const { rows: planned, equations } = tablePlan(form, table)
  const zoneOf = new Map(zones.map((zone) => [zone.located.target.row, zone]))
  const foreign = blocksWithOtherColumns(table, chain, { ideographs: page, text: folded.text })
  const others = new Set<FormRow | null>(foreign.flatMap(({ block }) => table.blocks.find(({ key }) => key === block)?.rows ?? []))
  const all = planned.map(({ row, keys, sums, columns }) => ({ row, keys, sums, columns, zone: others.has(row) ? null : (zoneOf.get(row) ?? null) }))
  const asked = all.filter(({ row }) => !others.has(row))
  const hasColumns = showsAllColumns(table.part, page, zones[0]?.located.from ?? 0)
  const byLabel = readByLabel(asked, folded.text, separators, habits, hasColumns)
  const byOrder = isTorn(byLabel.open, asked.length) ? readByOrder(asked, zones, folded.text, equations) : null
  const chosen = chooseReadings(byOrder ?? byLabel.open, equations)
  const rows = chosen.map((row) => figuresOfRow(row, folded))
  const read = new Map(rows.map(({ figures }) => [figures[0]?.key, figures]))
  const missing = asked.filter(({ keys }) => !read.has(keys[0]))
  return {
    part: table.part,
    form: form.id,
    figures: withPrintedUnits(everyFigure(planned, read), table, zones, folded.text),
    ambiguities: rows.map(({ ambiguity }) => ambiguity).filter((one) => one !== null),
    messages: [
      ...missing.map(({ row }) => missingRow(table.part, row)),
      ...foreign.map((block) => otherColumns(table.part, form.id, block)),
      ...strayValues(table.part, zones, folded, separators),
      ...(byOrder ? [] : byLabel.foreign.map((cells) => unknownRow(table.part, cells, folded))),
      ...oddLabels(table.part, zones, page, folded),
      ...(byLabel.widened && !byOrder ? [extraColumn(table.part, folded.spanOf(from, to))] : []),
    ],
    habits: byLabel.habits,
    from,
    to,
    trace: (key) => traceRow({ asked: all, separators, byLabel, byOrder, chosen }, key),
  }
}

/** Fewer rows than this share of the table without any cell of their own are rows that lost theirs, not numbers that stand elsewhere. */
const leastTorn = 0.1

/** True where several rows have no cell beside their label, or no label at all: their numbers may stand elsewhere. */
function isTorn(rows: readonly OpenRow[], asked: number): boolean {
  const filled = rows.filter(({ readings }) => readings.list.some((reading) => reading.some(({ state }) => state === 'number' || state === 'blank')))
  return asked - filled.length >= Math.max(1, asked * leastTorn)
}

/** The figures of all rows that the form asks for, in its order. */
function everyFigure(planned: readonly PlannedRow[], read: ReadonlyMap<FigureKey | undefined, readonly Figure[]>): Figure[] {
  const figures: Figure[] = []
  for (const { keys } of planned) for (const figure of read.get(keys[0]) ?? keys.map(absent)) figures.push(figure)
  return figures
}

function absent(key: FigureKey): Figure {
  return { key, state: 'absent', value: null, raw: '', span: null, how: 'read' }
}

function missingRow(part: Part, row: FormRow | null): Message {
  return { code: 'MISSING_ROW', text: `表中没有“${row?.labels[0]}”一行`, span: null, at: `${part}.${row?.key}` }
}

function extraColumn(part: Part, span: Span): Message {
  return { code: 'EXTRA_COLUMN', text: '表中各行的数比表样的列多，分不清哪一列是多出的，各行都不取数', span, at: part }
}

function otherColumns(part: Part, form: FormId, { block, heads }: OtherColumns): Message {
  return { code: 'MIXED_FORMS', text: `栏目“${heads}”不是 ${form} 表样的栏目，其下的数不能算作本表样的数`, span: null, at: `${part}.${block}` }
}

/** What may stand between a head and a number beside it; with words between, the number is one of an explanation. */
const apart = /^[\s"')\]|-]*$/

/** Numbers beside a head that asks for none. */
function strayValues(part: Part, zones: readonly Zone[], folded: Folded, separators: Separators): Message[] {
  return zones
    .filter((zone) => zone.located.target.key.startsWith('group.') && /\d/.test(folded.text.slice(zone.from, zone.to)))
    .flatMap((zone) =>
      cellsOf(folded.text, zone, separators)
        .filter((cell) => cell.kind === 'number' && (!cell.besideLabel || apart.test(folded.text.slice(zone.labelEnd + 1, cell.from))))
        .map((cell): Message => {
          const text = `标题行里有数字“${cell.text}”，表样此处不填数`
          return { code: 'STRAY_VALUE', text, span: folded.spanOf(cell.from, cell.to), at: placeOf(part, zone.located.target) }
        }),
    )
}

function unknownRow(part: Part, cells: readonly Cell[], folded: Folded): Message {
  const span = folded.spanOf((cells[0] as Cell).from, (cells.at(-1) as Cell).to)
  return { code: 'UNKNOWN_ROW', text: `表中有表样以外的行，数字为“${cells.map((cell) => cell.text).join(' ')}”`, span, at: part }
}
