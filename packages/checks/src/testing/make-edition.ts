import type { Figure, FigureKey, FigureState, FormParts, Report, Section, SourceId } from '@gongkai/shared'
import type { Edition } from '../edition.ts'
import { makeReport } from './make-report.ts'
import { makeText } from './make-text.ts'

/** What a test wants to say about an edition; prose is given chapter by chapter, with its heading. */
export interface EditionParts {
  readonly year: number
  readonly form?: 'STAT_2014' | 'FMT_2019' | 'FMT_2021'
  /** Figures, each standing at a place of its own; a state in place of a number where there is none. */
  readonly figures?: Readonly<Record<FigureKey, number | Exclude<FigureState, 'number'>>>
  readonly chapters?: Readonly<Record<string, string>>
  readonly facts?: Partial<Report>
  readonly isCurrent?: boolean
  readonly due?: Edition['due']
}

const numerals = '一二三四五六'

/** An edition for tests; its document is known by year and version, so that the other side of a finding can be told. */
export function makeEdition({ year, form, figures = {}, chapters = {}, facts = {}, isCurrent = true, due = null }: EditionParts): Edition {
  let text = `${year}年报告\n`
  const sections = Object.entries(chapters).map(([heading, body]): Section => {
    const start = text.length
    text += `${heading}\n${body}\n`
    const number = numerals.indexOf(heading[0] ?? '') + 1
    return { start, end: text.length, heading, number: number || null }
  })
  const own = Object.entries(figures).map(([key, figure], index) => toFigure(key, figure, index))
  const report = { ...makeReport({ year, parts: partsOf(form), figures: own }), source: sourceOf(year, isCurrent), sections, ...facts }
  return { report, text: makeText(text), isCurrent, due }
}

const sourceOf = (year: number, isCurrent: boolean): SourceId => `${year}${isCurrent ? '' : ' replaced'}`

function partsOf(form: EditionParts['form']): Partial<FormParts> {
  if (!form) return {}
  return form === 'STAT_2014' ? { statistics2014: form } : { proactive: form, requests: form, cases: form }
}

function toFigure(key: FigureKey, figure: number | Exclude<FigureState, 'number'>, index: number): Figure {
  const span = { start: 1000 + index, end: 1001 + index }
  if (typeof figure === 'number') return { key, state: 'number', value: figure, raw: `${figure}`, span, how: 'read' }
  return { key, state: figure, value: null, raw: '', span: figure === 'absent' ? null : span, how: 'read' }
}
