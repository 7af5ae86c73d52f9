import type { Random } from '../random.ts'

/** How one plain-text file writes what is not a table. */
export interface TextStyle {
  readonly index: 'bullets' | 'dashes' | 'bars' | 'tabbed' | 'spacedBullets' | 'oneLine'
  /** Stands before each paragraph. */
  readonly indent: string
  readonly blankLines: boolean
  /** `2021 年`, `4 件`: as copied out of a PDF. */
  readonly spacedNumbers: boolean
  readonly lineEnd: '\n' | '\r\n'
  readonly byteOrderMark: boolean
}

export function drawTextStyle(random: Random): TextStyle {
  return {
    index: random.pick(['bullets', 'dashes', 'bars', 'tabbed', 'spacedBullets', 'oneLine'] as const),
    indent: random.weighted([
      ['', 5],
      ['　　', 3],
      ['  ', 2],
    ]),
    blankLines: random.chance(0.5),
    spacedNumbers: random.chance(0.12),
    lineEnd: random.chance(0.15) ? '\r\n' : '\n',
    byteOrderMark: random.chance(0.06),
  }
}
