import { type Matrix, moved, multiply } from './page-geometry.ts'
import type { OperatorList } from './page-rules.ts'

/** One drawn character with its own place, in points from the top left corner. */
export interface Glyph {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly y: number
  /** A stroke of the pen begins here: the file has set the place anew. */
  readonly isPlaced: boolean
}

/** The numbers that pdfjs gives the operators that place text. */
export interface TextOperators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
  readonly beginText: number
  readonly setFont: number
  readonly setCharSpacing: number
  readonly setWordSpacing: number
  readonly setHScale: number
  readonly setLeading: number
  readonly setTextRise: number
  readonly setTextMatrix: number
  readonly moveText: number
  readonly setLeadingMoveText: number
  readonly nextLine: number
  readonly showText: number
}

/** A font as far as it moves the pen: the width of a thousandth; null for one that writes downwards, or is not known. */
export type UnitOfFont = (name: string) => number | null

/** A glyph as pdfjs hands it over. */
interface DrawnGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface State {
  matrix: Matrix
  unit: number | null
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const level: Matrix = [1, 0, 0, 1, 0, 0]

/** Every character that a page draws from left to right, in the order of the file; blanks too. */
export function pageGlyphs({ fnArray, argsArray }: OperatorList, ops: TextOperators, view: Matrix, unitOf: UnitOfFont): Glyph[] {
  const pen = new Pen(view)
  const steps: Record<number, (args: readonly unknown[]) => void> = {
    [ops.save]: () => pen.save(),
    [ops.restore]: () => pen.restore(),
    [ops.paintFormXObjectEnd]: () => pen.restore(),
    [ops.transform]: (args) => pen.transform(args as unknown as Matrix),
    [ops.paintFormXObjectBegin]: ([inner]) => {
      pen.save()
      if (inner) pen.transform(inner as Matrix)
    },
    [ops.beginText]: () => pen.place(level),
    [ops.setTextMatrix]: ([matrix]) => pen.place(Array.from(matrix as ArrayLike<number>) as unknown as Matrix),
    [ops.setFont]: ([name, size]) => Object.assign(pen.state, { unit: unitOf(name as string), size }),
    [ops.setCharSpacing]: ([charSpacing]) => Object.assign(pen.state, { charSpacing }),
    [ops.setWordSpacing]: ([wordSpacing]) => Object.assign(pen.state, { wordSpacing }),
    [ops.setHScale]: ([percent]) => Object.assign(pen.state, { scale: (percent as number) / 100 }),
    [ops.setLeading]: ([leading]) => Object.assign(pen.state, { leading: -(leading as number) }),
    [ops.setTextRise]: ([rise]) => Object.assign(pen.state, { rise }),
    [ops.moveText]: ([x, y]) => pen.move(x as number, y as number),
    [ops.setLeadingMoveText]: ([x, y]) => {
      pen.state.leading = y as number
      pen.move(x as number, y as number)
    },
    [ops.nextLine]: () => pen.move(0, pen.state.leading),
    [ops.showText]: ([glyphs]) => pen.show(glyphs as readonly (DrawnGlyph | number)[]),
  }
  fnArray.forEach((operator, at) => {
    steps[operator]?.((argsArray[at] ?? []) as readonly unknown[])
  })
  return pen.glyphs
}

/** Follows the place at which the next character is drawn. */
class Pen {
  readonly glyphs: Glyph[] = []
  state: State
  private readonly kept: State[] = []
  private line: Matrix = level
  private x = 0
  private y = 0
  private along = 0

  constructor(matrix: Matrix) {
    this.state = { matrix, unit: null, size: 0, charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 }
  }

  save(): void {
    this.kept.push({ ...this.state })
  }

  restore(): void {
    this.state = this.kept.pop() ?? this.state
  }

  transform(inner: Matrix): void {
    this.state.matrix = multiply(this.state.matrix, inner)
  }

  place(matrix: Matrix): void {
    this.line = matrix
    this.x = 0
    this.y = 0
    this.along = 0
  }

  move(x: number, y: number): void {
    this.x += x
    this.y += y
    this.along = 0
  }

  show(glyphs: readonly (DrawnGlyph | number)[]): void {
    const { unit, size, charSpacing, wordSpacing, scale, rise } = this.state
    if (unit === null) return
    const matrix = multiply(this.state.matrix, this.line)
    let isPlaced = true
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        this.along -= ((glyph * size) / 1000) * scale
        continue
      }
      const from = moved(matrix, this.x + this.along, this.y + rise)
      const to = moved(matrix, this.x + this.along + glyph.width * unit * size * scale, this.y + rise)
      this.glyphs.push({ text: glyph.unicode, x0: Math.min(from.x, to.x), x1: Math.max(from.x, to.x), y: from.y, isPlaced })
      this.along += (glyph.width * unit * size + charSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale
      isPlaced = false
    }
  }
}
