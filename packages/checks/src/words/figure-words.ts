import type { Bilingual, FigureKey, Form, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { cellName, unitOf } from './cell-words.ts'
import { stateWords } from './sum-words.ts'

/** `本年新收政府信息公开申请数量 4 件，上年结转政府信息公开申请数量（空白）`: the cells with what they hold. */
export function figuresInWords(report: Report, form: Form, keys: readonly FigureKey[]): Bilingual {
  const told = keys.map((key) => {
    const figure = figuresOf(report).get(key)
    const state = stateWords[figure?.state ?? 'absent']
    const name = cellName(form, key)
    return figure?.state === 'number'
      ? { zh: `${name.zh} ${figure.value} ${unitOf(form, key)}`, en: `${name.en} ${figure.value}` }
      : { zh: `${name.zh}（${state.zh}）`, en: `${name.en} (${state.en})` }
  })
  return { zh: told.map(({ zh }) => zh).join('，'), en: told.map(({ en }) => en).join(', ') }
}
