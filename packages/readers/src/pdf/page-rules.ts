import { type Matrix, moved, multiply, type Rule, type Rules } from './page-geometry.ts'

/** The numbers that pdfjs gives its drawing operators. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly endPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
}

/** What a page draws: operators by number, each with its arguments. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** A filled strip at most this thick is a line; in points. */
const thickest = 3
/** A page that draws more than this is a picture. */
const mostRules = 8_000
/** Numbers that each drawing step takes along: move, line, curve, curve of second degree, close. */
const stepSizes = [2, 2, 6, 4, 0] as const

/** The level and upright lines that a page draws as strokes, thin strips or frames. */
export function pageRules({ fnArray, argsArray }: OperatorList, ops: Operators, view: Matrix): Rules {
  const found = new RuleCollector()
  const kept: Matrix[] = []
  let matrix = view
  fnArray.forEach((operator, at) => {
    const args = argsArray[at]
    if (operator === ops.save) kept.push(matrix)
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) matrix = kept.pop() ?? view
    else if (operator === ops.transform) matrix = multiply(matrix, args as Matrix)
    else if (operator === ops.paintFormXObjectBegin) {
      kept.push(matrix)
      const [inner] = args as [Matrix | null]
      if (inner) matrix = multiply(matrix, inner)
    } else if (operator === ops.constructPath) {
      const [paint, [steps]] = args as [number, [ArrayLike<number> | null]]
      if (paint !== ops.endPath && steps) found.addPath(steps, matrix)
    }
  })
  return found.rules
}

type Point = ReturnType<typeof moved>

class RuleCollector {
  private readonly level: Rule[] = []
  private readonly upright: Rule[] = []

  get rules(): Rules {
    const tooMany = this.level.length + this.upright.length >= mostRules
    return tooMany ? { level: [], upright: [] } : { level: this.level, upright: this.upright }
  }

  addPath(steps: ArrayLike<number>, matrix: Matrix): void {
    let corners: Point[] = []
    for (let at = 0; at < steps.length; ) {
      const step = steps[at] as 0 | 1 | 2 | 3 | 4
      const size = stepSizes[step]
      const end = moved(matrix, steps[at + size - 1] ?? 0, steps[at + size] ?? 0)
      if (step === 0) {
        this.addShape(corners)
        corners = [end]
      } else if (step === 4) corners.push(corners[0] ?? end)
      else if (step === 1) corners.push(end)
      else corners = [end]
      at += size + 1
    }
    this.addShape(corners)
  }

  /** A thin strip is one line; of any other shape each level or upright side is one. */
  private addShape(corners: readonly Point[]): void {
    if (corners.length < 2 || this.level.length + this.upright.length >= mostRules) return
    const xs = corners.map(({ x }) => x)
    const ys = corners.map(({ y }) => y)
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
    if (right - left <= thickest || bottom - top <= thickest) this.add({ x: left, y: top }, { x: right, y: bottom })
    else for (let at = 1; at < corners.length; at += 1) this.add(corners[at - 1] as Point, corners[at] as Point)
  }

  private add(a: Point, b: Point): void {
    const wide = Math.abs(a.x - b.x)
    const tall = Math.abs(a.y - b.y)
    if (tall <= thickest && wide > tall) this.level.push({ at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) })
    else if (wide <= thickest && tall > wide) this.upright.push({ at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
  }
}
