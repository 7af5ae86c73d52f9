/** A word on a page: upright places in points from the top left corner, `y` its baseline. */
export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** Height of the letters. */
  readonly size: number
  /** A blank is drawn before it. */
  readonly afterBlank?: true
}

/** A ruled line, level or upright: `at` is its place across, `from` to `to` its reach along. */
export interface Rule {
  readonly at: number
  readonly from: number
  readonly to: number
}

export interface Rules {
  readonly level: readonly Rule[]
  readonly upright: readonly Rule[]
}

/** A page as its words and ruled lines. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: Rules
}

/** `[a, b, c, d, e, f]` as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ]
}

export function moved([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}
