import type { Bilingual, Figure, FigureKey, Form, Report } from '@gongkai/shared'
import { figuresOf } from '../figures-of.ts'
import { cellWords } from './cell-words.ts'
import { stateWords } from './sum-words.ts'

/** Of more cells than this, those that are 0 are counted, not named. */
const mostNamed = 4

/** `本年新收政府信息公开申请数量 4 件，上年结转政府信息公开申请数量（空白）`: the cells with what they hold. */
export function figuresInWords(report: Report, form: Form, keys: readonly FigureKey[]): Bilingual {
  const figures = figuresOf(report)
  const told: Bilingual[] = []
  let zeros = 0
  for (const key of keys) {
    const figure = figures.get(key)
    if (keys.length > mostNamed && figure?.value === 0) zeros += 1
    else told.push(cellInWords(form, key, figure))
  }
  if (zeros > 0 && told.length === 0) return { zh: `${zeros} 格都是 0`, en: `0 in all ${zeros} cells` }
  if (zeros > 0) told.push({ zh: `其余 ${zeros} 格为 0`, en: `0 in the other ${zeros}` })
  const [only] = told
  return told.length === 1 && only ? only : { zh: told.map(({ zh }) => zh).join('，'), en: told.map(({ en }) => en).join(', ') }
}

function cellInWords(form: Form, key: FigureKey, figure: Figure | undefined): Bilingual {
  const { name, unit } = cellWords(form, key)
  if (figure?.state === 'number') return { zh: `${name.zh} ${figure.value} ${unit}`, en: `${name.en} ${figure.value}` }
  const state = stateWords[figure?.state ?? 'absent']
  return { zh: `${name.zh}（${state.zh}）`, en: `${name.en} (${state.en})` }
}
