import type { Bilingual, Equation, FigureKey, Form, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { cellWords, unitOf } from '../words/cell-words.ts'
import { fill, inBoth } from '../words/fill.ts'
import { stateWords, sumWords } from '../words/sum-words.ts'
import type { SumCheckId } from './sum-finding.ts'

/** More cells than this are counted, not named. */
const mostNamed = 3

/** 「自然人」一栏: the column or row that the equation was written out for. */
export function placeWords(id: SumCheckId, equation: Equation, form: Form): Bilingual {
  // An equation that holds once is known by the row of its total.
  const words = cellWords(form, (equation.at === '' ? equation.right[0] : equation.left[0]) ?? '')
  return fill(sumWords[id].place, { label: equation.identity.each === 'column' ? words.column : words.row })
}

/** `本年新收 4 件加上年结转 0 件`; of many terms only those that are not 0. */
export function termsInWords(id: SumCheckId, keys: readonly FigureKey[], form: Form, report: Report): Bilingual {
  const unit = unitOf(form, keys[0] ?? '')
  const terms = keys.map((key) => ({ name: termName(id, key, form), value: figuresOf(report).get(key)?.value ?? 0 }))
  const told = sumWords[id].terms === 'all' ? terms : terms.filter(({ value }) => value !== 0)
  if (told.length === 0) return { zh: '各项都是 0', en: 'all of them 0' }
  return {
    zh: told.map(({ name, value }) => `${name.zh} ${value} ${unit}`).join('加'),
    en: told.map(({ name, value }) => `${name.en} ${value}`).join(' + '),
  }
}

/** `本年新收（空白）、上年结转（空白）等 4 格`: the cells that have no certain number, and why. */
export function unknownsInWords(id: SumCheckId, equation: Equation, form: Form, report: Report): Bilingual {
  const unknown = [...equation.left, ...equation.right].flatMap((key) => {
    const state = figuresOf(report).get(key)?.state ?? 'absent'
    return state === 'number' ? [] : [{ name: termName(id, key, form), state: stateWords[state] }]
  })
  const named = unknown.slice(0, mostNamed)
  const [more, all] = [unknown.length > mostNamed, unknown.length]
  return inBoth((locale) =>
    locale === 'zh'
      ? named.map(({ name, state }) => `${name.zh}（${state.zh}）`).join('、') + (more ? `等 ${all} 格` : '')
      : named.map(({ name, state }) => `${name.en} (${state.en})`).join(', ') + (more ? ` and others, ${all} cells in all,` : ''),
  )
}

/** In a column the rows differ, in a row the columns do. */
function termName(id: SumCheckId, key: FigureKey, form: Form): Bilingual {
  const short = sumWords[id].short[key.split('.')[1] ?? '']
  if (short) return short
  const words = cellWords(form, key)
  return id === 'A3' || id === 'A4' ? words.column : words.row
}
