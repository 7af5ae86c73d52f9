import { createHash } from 'node:crypto'
import {
  type AgencyKind,
  type Figure,
  type FigureKey,
  type FigureState,
  type Finding,
  type FormId,
  type FormParts,
  figureKeysOf,
  formDue,
  forms,
  type Report,
} from '@gongkai/shared'
import { buildRegionTree } from '../regions/load-region-tree.ts'
import type { Placement } from '../regions/placement.ts'
import type { ReadReport } from './to-rows.ts'

/** A small division tree of invented places, for tests of storage. */
export const testTree = buildRegionTree(
  (
    [
      ['99', '演示省', 'PROVINCE'],
      ['9901', '甲市', 'CITY'],
      ['990101', '乙县', 'COUNTY'],
      ['990101001', '丙镇', 'TOWNSHIP'],
      ['990101002', '丁乡', 'TOWNSHIP'],
      ['990102', '戊县', 'COUNTY'],
      ['990102001', '丙镇', 'TOWNSHIP'],
      ['9902', '己市', 'CITY'],
    ] as const
  ).map(([code, name, level]) => ({ code, name, level, invented: true })),
)

/** What a test wants to say; the rest of the report follows from it. */
export interface Wish {
  readonly year: number
  /** Null for an agency that was found nowhere. */
  readonly regionCode: string | null
  readonly kind?: AgencyKind
  readonly name?: string
  readonly parent?: string
  readonly candidates?: Placement['candidates']
  readonly form?: FormId
  /** Figures that are not blank; a state instead of a number where there is none. */
  readonly figures?: Readonly<Record<FigureKey, number | Exclude<FigureState, 'number' | 'blank'>>>
  readonly findings?: readonly Finding['outcome'][]
  /** Makes another text of the same report. */
  readonly remark?: string
}

const span = { start: 0, end: 4 }
const stated = <T>(value: T) => ({ value, raw: String(value), span })

function toFigure(key: FigureKey, wish: number | FigureState): Figure {
  if (typeof wish === 'number') return { key, state: 'number', value: wish, raw: String(wish), span, how: 'read' }
  return { key, state: wish, value: null, raw: '', span: wish === 'absent' ? null : { start: 4, end: 4 }, how: 'read' }
}

function toFinding(outcome: Finding['outcome'], at: number): Finding {
  const words = { zh: '应当相等', en: 'should be equal' }
  const fingerprint = `A1:${outcome}:${at}`
  return {
    check: 'A1',
    outcome,
    severity: 'critical',
    fingerprint,
    message: words,
    expected: words,
    actual: words,
    cells: ['cases.directSuit.total'],
    spans: [span],
  }
}

function toPlacement({ regionCode, kind = 'TOWNSHIP', name = '丙镇人民政府', candidates = [] }: Wish): Placement {
  const state = regionCode !== null ? 'PLACED' : candidates.length > 0 ? 'CANDIDATES' : 'UNPLACED'
  return { state, regionCode, kind, name, shortName: name.replace('人民政府', ''), invented: true, candidates }
}

function toReport(wish: Wish, source: string): Report {
  const { year, form = formDue(year) ?? 'FMT_2021', figures = {}, parent, name = '丙镇人民政府' } = wish
  const of = (wanted: boolean) => (wanted ? form : null)
  const before2019 = form === 'STAT_2014'
  const parts: FormParts = { proactive: of(!before2019), requests: of(!before2019), cases: of(!before2019), statistics2014: of(before2019) }
  const facts = {
    title: stated(`${name}${year}年报告`),
    agency: stated(name),
    parent: parent === undefined ? null : stated(parent),
    year: stated(year),
  }
  return {
    source,
    refusal: null,
    ...facts,
    publishedOn: stated(`${year + 1}-01-20`),
    signedOn: null,
    indexNumber: stated(`9901/${year}-00001`),
    documentNumber: null,
    period: stated({ from: `${year}-01-01`, to: `${year}-12-31` }),
    address: stated('www.example.invalid'),
    formCited: form === 'FMT_2021' ? stated(form) : null,
    form: { detected: form, expected: formDue(year), parts },
    figures: figureKeysOf(forms[form]).map((key) => toFigure(key, figures[key] ?? 'blank')),
    claims: [{ key: 'suits', none: true, raw: '无', span }],
    sections: [{ number: 1, heading: '一、总体情况', start: 0, end: 4 }],
    ambiguities: [],
    messages: [],
  }
}

/** For tests: a document as it is after reading, parsing, checking and placing, without any of them. */
export function testReading(wish: Wish): ReadReport {
  const text = JSON.stringify(wish)
  const bytes = Buffer.from(text)
  const id = createHash('sha256').update(bytes).digest('hex')
  return {
    source: { id, name: `${id.slice(0, 8)}.txt`, text, marks: [], type: 'text', encoding: 'utf-8' },
    bytes,
    report: toReport(wish, id),
    findings: (wish.findings ?? []).map(toFinding),
    placement: toPlacement(wish),
    path: wish.regionCode === null ? [] : testTree.pathOf(wish.regionCode),
    parserVersion: 'test',
  }
}
