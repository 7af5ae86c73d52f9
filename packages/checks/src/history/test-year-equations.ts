import { type Bilingual, type FigureKey, type FormId, forms, type Outcome } from '@gongkai/shared'
import type { CheckCard, HistoryFinding } from '../check.ts'
import type { Edition } from '../edition.ts'
import { figuresOf } from '../figures-of.ts'
import { spansOf } from '../spans-of.ts'
import { onlySum, type Side, type Verdict } from '../sums/compare-sides.ts'
import { sumInWords } from '../sums/sum-in-words.ts'
import { cellWords } from '../words/cell-words.ts'
import { fill, inBoth, type Params } from '../words/fill.ts'
import { stateWords } from '../words/sum-words.ts'
import { otherCells } from './other-places.ts'
import { pairsOf, type YearPair } from './pairs-of.ts'
import { type YearEquation, type YearTerm, yearEquations } from './year-equations.ts'
import { yearSides, yearSums } from './year-sum-words.ts'
import { yearVerdict } from './year-verdict.ts'

const outcomes = { equal: 'PASS', unequal: 'FAIL', unknown: 'NOT_ASSESSABLE' } as const satisfies Record<string, Outcome>

type YearCheck = Pick<CheckCard, 'severity'> & { readonly id: YearEquation['id'] }

/** A finding for each equation of this id and each two years that both use a form which has it; it stands in the later year's report. */
export function testYearEquations(check: YearCheck, editions: readonly Edition[]): HistoryFinding[] {
  const found: HistoryFinding[] = []
  for (const pair of pairsOf(editions)) {
    for (const equation of yearEquations) if (equation.id === check.id && isPrescribed(pair, equation)) found.push(finding(check, pair, equation))
  }
  return found
}

function isPrescribed({ before, after }: YearPair, { forms: taken, part }: YearEquation): boolean {
  return isOneOf(taken, before.report.form.parts[part]) && isOneOf(taken, after.report.form.parts[part])
}

const isOneOf = (taken: readonly FormId[], form: FormId | null) => form !== null && taken.includes(form)

function finding({ id, severity }: YearCheck, pair: YearPair, equation: YearEquation): HistoryFinding {
  const { verdict, left, right } = yearVerdict(pair, equation)
  const { before, after } = keysOf(equation)
  const words = wordsFor(pair, equation, verdict, Math.abs((onlySum(left) ?? 0) - (onlySum(right) ?? 0)))
  const side = (name: 'left' | 'right', of: Side) =>
    fill(yearSides.side, { name: fill(yearSums[id][name], words), sum: sumInWords(of, id === 'X3' ? '项' : '件') })
  return {
    check: id,
    outcome: outcomes[verdict],
    severity,
    fingerprint: `${id}/${equation.part}.${equation.at}`,
    year: pair.year,
    message: fill(sentenceFor(id, verdict, onlySum(left) !== null && onlySum(right) !== null), words),
    expected: side('left', left),
    actual: side('right', right),
    cells: after,
    spans: spansOf(pair.after.report, after),
    others: [otherCells(pair.before, before)],
  }
}

type Keys = Readonly<Record<YearTerm['year'], readonly FigureKey[]>>

/** Which cells of each year take part; the equations do not change. */
const known = new WeakMap<YearEquation, Keys>()

function keysOf(equation: YearEquation): Keys {
  let keys = known.get(equation)
  if (!keys) {
    const of = (year: YearTerm['year']) => [...equation.left, ...equation.right].filter((term) => term.year === year).map(({ key }) => key)
    keys = { before: of('before'), after: of('after') }
    known.set(equation, keys)
  }
  return keys
}

function sentenceFor(id: YearEquation['id'], verdict: Verdict, isSure: boolean): Bilingual {
  if (verdict === 'equal') return yearSums[id].pass
  if (verdict === 'unknown') return yearSides.unknown
  return isSure ? yearSums[id].fail : yearSides.never
}

function wordsFor(pair: YearPair, equation: YearEquation, verdict: Verdict, difference: number): Params {
  const { left, right } = equation
  // Most equations hold, and then nobody asks for what is unknown.
  const unknowns = verdict === 'equal' ? '' : unknownsOf(pair, equation)
  const words: Record<string, Params[string]> = { place: placeOf(pair, equation), year: pair.year, last: pair.year - 1, difference, unknowns }
  // What each cell holds, in the order of the equation: `{t1}`, `{t2}` …
  for (const [index, term] of [...left, ...right].entries()) words[`t${index + 1}`] = valueIn(pair, term)
  return words
}

function valueIn(pair: YearPair, { year, key }: YearTerm): Params[string] {
  const figure = figuresOf(pair[year].report).get(key)
  return figure?.state === 'number' && figure.value !== null
    ? figure.value
    : inBoth((locale) => `（${stateWords[figure?.state ?? 'absent'][locale]}）`)
}

/** `表三「自然人」一栏` or `「行政许可」一行`. */
function placeOf(pair: YearPair, { part, right }: YearEquation): Params[string] {
  const key = right[0]?.key ?? ''
  const { row, column } = cellWords(forms[formOf(pair.after, part)], key)
  return part === 'requests'
    ? { zh: `表三「${column.zh}」一栏`, en: `Column “${column.en}” of table 3` }
    : { zh: `表二「${row.zh}」一行`, en: `Row “${row.en}” of table 2` }
}

function formOf({ report }: Edition, part: YearEquation['part']): FormId {
  const form = report.form.parts[part]
  if (!form) throw new Error(`The report for ${report.year?.value} has no table «${part}» and was asked for it.`)
  return form
}

/** The cells without a certain number, each with its year. */
function unknownsOf(pair: YearPair, { part, left, right }: YearEquation): Params[string] {
  const unknown = [...left, ...right].flatMap((term) => {
    const { report } = pair[term.year]
    const state = figuresOf(report).get(term.key)?.state ?? 'absent'
    if (state === 'number') return []
    const { row, column } = cellWords(forms[formOf(pair[term.year], part)], term.key)
    return [{ year: report.year?.value, name: part === 'requests' ? row : column, state: stateWords[state] }]
  })
  return inBoth((locale) => unknown.map(({ year, name, state }) => `${year} ${name[locale]}（${state[locale]}）`).join(locale === 'zh' ? '、' : ', '))
}
