import type { FigureKey } from '@gongkai/shared'
import type { Random } from '../random.ts'
import { countOf, type Edition } from './edition.ts'

/** How one file prints signed changes and amounts. */
export interface NumberStyle {
  readonly plus: boolean
  /** Amounts of procurement with four decimals, where the header asks for them. */
  readonly fourDecimals: boolean
}

export function drawNumberStyle(random: Random): NumberStyle {
  return { plus: random.chance(0.25), fourDecimals: random.chance(0.25) }
}

/** The characters in a figure's cell; `added` where another printing has more. */
export function printFigure(edition: Edition, key: FigureKey, style: NumberStyle, added = 0): string {
  const blank = edition.blanks[key]
  if (blank !== undefined) return blank
  const value = countOf(edition, key) + added
  if (key.endsWith('.change') && value > 0 && style.plus) return `+${value}`
  return key.endsWith('procurement.amount') && style.fourDecimals && value > 0 ? value.toFixed(4) : String(value)
}
