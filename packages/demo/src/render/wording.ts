import type { Random } from '../random.ts'

/** How one file writes the labels of the form: brackets, quotes, commas, and now and then a slip. */
export interface Wording {
  readonly brackets: 'wide' | 'narrow' | 'mixed'
  readonly quotes: 'curly' | 'straight' | 'none'
  readonly commas: 'wide' | 'narrow'
  /** A blank after the number of a row: `（一） 予以公开`. */
  readonly spaced: boolean
  /** Long header words run over several lines of their cell. */
  readonly cut: boolean
  readonly slip: Slip | null
}

interface Slip {
  readonly from: string
  readonly to: string
}

/** Slips seen in print; each changes the label of one row or column. */
const slips: readonly Slip[] = [
  { from: '《条例》', to: '《条列》' },
  { from: '本年增/减', to: '本年增' },
  { from: '结转下年度继续办理', to: '结转下一年度继续办理' },
  { from: '政务微信', to: '政府微信' },
  { from: '现行有效件数', to: '现行有效件' },
  { from: '其他法律行政法规禁止公开', to: '其他法律行政止公开' },
  { from: '上年结转政府', to: '上年转结政府' },
]

const cuts: Readonly<Record<string, string>> = {
  自然人: '自\n然\n人',
  社会公益组织: '社会\n公益\n组织',
  法律服务机构: '法律\n服务\n机构',
  本年新公开数量: '本年新\n公开数量',
  本年新制作数量: '本年新\n制作数量',
  '三、本年度办理结果': '三、\n本年度办理结果',
}

export function drawWording(random: Random): Wording {
  return {
    brackets: random.weighted([
      ['wide', 5],
      ['narrow', 4],
      ['mixed', 1],
    ]),
    quotes: random.weighted([
      ['curly', 8],
      ['straight', 1],
      ['none', 1],
    ]),
    commas: random.weighted([
      ['wide', 4],
      ['narrow', 1],
    ]),
    spaced: random.chance(0.15),
    cut: random.chance(0.3),
    slip: random.chance(0.12) ? random.pick(slips) : null,
  }
}

/** A label as this file writes it. `mayCut`: the layout can hold a cell of several lines. */
export function writeLabel(label: string, wording: Wording, mayCut: boolean): string {
  let text = label
  if (wording.slip) text = text.replace(wording.slip.from, wording.slip.to)
  if (wording.cut && mayCut) text = cuts[text] ?? text
  if (wording.brackets === 'narrow') text = text.replaceAll('（', '(').replaceAll('）', ')')
  if (wording.brackets === 'mixed') text = text.replaceAll('（', '(')
  if (wording.quotes !== 'curly') text = text.replace(/[“”]/g, wording.quotes === 'straight' ? '"' : '')
  if (wording.commas === 'narrow') text = text.replaceAll('，', ',')
  if (wording.spaced) text = text.replace(/^([（(][一二三四五六七][）)])/, '$1 ')
  return text
}
