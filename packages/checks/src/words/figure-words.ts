import type { Bilingual, FigureKey, Form, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { cellName, unitOf } from './cell-words.ts'
import { stateWords } from './sum-words.ts'

/** Of more cells than this, those that are 0 are counted, not named. */
const mostNamed = 4

/** `本年新收政府信息公开申请数量 4 件，上年结转政府信息公开申请数量（空白）`: the cells with what they hold. */
export function figuresInWords(report: Report, form: Form, keys: readonly FigureKey[]): Bilingual {
  const isZero = (key: FigureKey) => keys.length > mostNamed && figuresOf(report).get(key)?.value === 0
  const zeros = keys.filter(isZero).length
  const told = keys
    .filter((key) => !isZero(key))
    .map((key) => {
      const figure = figuresOf(report).get(key)
      const state = stateWords[figure?.state ?? 'absent']
      const name = cellName(form, key)
      return figure?.state === 'number'
        ? { zh: `${name.zh} ${figure.value} ${unitOf(form, key)}`, en: `${name.en} ${figure.value}` }
        : { zh: `${name.zh}（${state.zh}）`, en: `${name.en} (${state.en})` }
    })
  const rest =
    zeros === 0
      ? []
      : [
          told.length === 0
            ? { zh: `${zeros} 格都是 0`, en: `0 in all ${zeros} cells` }
            : { zh: `其余 ${zeros} 格为 0`, en: `0 in the other ${zeros}` },
        ]
  const all = [...told, ...rest]
  return { zh: all.map(({ zh }) => zh).join('，'), en: all.map(({ en }) => en).join(', ') }
}
