import type { FigureKey } from '@gongkai/shared'

/**
 * What one body counted in one year, in the keys of all three forms at once: a report prints the part that its form asks for.
 * A key that is not there counts nothing.
 */
export type Figures = Readonly<Record<FigureKey, number>>

/** Adds key by key; amounts keep four decimals. */
export function addFigures(all: readonly Figures[]): Figures {
  const sum: Record<FigureKey, number> = {}
  for (const figures of all) for (const [key, value] of Object.entries(figures)) sum[key] = round4((sum[key] ?? 0) + value)
  return sum
}

/** Amounts in 万元 are printed with four decimals at most. */
export function round4(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
