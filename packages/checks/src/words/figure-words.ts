import type { Bilingual, FigureKey, Form, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { cellWords } from './cell-words.ts'
import { inBoth } from './fill.ts'
import { stateWords } from './sum-words.ts'

/** `本年新收政府信息公开申请数量 4 件，上年结转政府信息公开申请数量（空白）`: the cells with what they hold. */
export function figuresInWords(report: Report, form: Form, keys: readonly FigureKey[]): Bilingual {
  const told = keys.map((key) => {
    const { row, column } = cellWords(form, key)
    const figure = figuresOf(report).get(key)
    const state = stateWords[figure?.state ?? 'absent']
    // Table 4 and its like are told apart by both words; a row of the other tables is known by its own.
    const name = inBoth((locale) =>
      key.startsWith('cases.') ? `${row[locale]}·${column[locale]}` : row[locale].replace(/^[一二三四五六七八九]、/, ''),
    )
    return figure?.state === 'number'
      ? { zh: `${name.zh} ${figure.value} 件`, en: `${name.en} ${figure.value}` }
      : { zh: `${name.zh}（${state.zh}）`, en: `${name.en} (${state.en})` }
  })
  return { zh: told.map(({ zh }) => zh).join('，'), en: told.map(({ en }) => en).join(', ') }
}
