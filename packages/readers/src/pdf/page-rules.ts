import { type Matrix, moved, multiply, type Rule, type Rules } from './page-geometry.ts'

/** The numbers that pdfjs gives its drawing operators. */
export interface Operators {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly clip: number
  readonly eoClip: number
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
/** A page that draws more than this is a picture; of a dashed line each dash counts. */
const mostRules = 60_000
/** Numbers that each drawing step takes along: move, line, curve, curve of second degree, close. */
const stepSizes = [2, 2, 6, 4, 0] as const

/** The part of the page in which lines are seen; what is drawn outside it is cut away. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const everywhere: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
}

/** The level and upright lines that a page shows as strokes, thin strips or frames. */
export function pageRules({ fnArray, argsArray }: OperatorList, ops: Operators, view: Matrix): Rules {
  const found = new RuleCollector()
  const kept: { matrix: Matrix; box: Box }[] = []
  let state = { matrix: view, box: everywhere }
  let clips = false
  fnArray.forEach((operator, at) => {
    const args = argsArray[at]
    if (operator === ops.save) kept.push(state)
    else if (operator === ops.restore || operator === ops.paintFormXObjectEnd) state = kept.pop() ?? { matrix: view, box: everywhere }
    else if (operator === ops.transform) state = { ...state, matrix: multiply(state.matrix, args as Matrix) }
    else if (operator === ops.paintFormXObjectBegin) {
      kept.push(state)
      const [inner] = args as [Matrix | null]
      if (inner) state = { ...state, matrix: multiply(state.matrix, inner) }
    } else if (operator === ops.clip || operator === ops.eoClip) clips = true
    else if (operator === ops.constructPath) {
      const [paint, [steps]] = args as [number, [ArrayLike<number> | null]]
      const shapes = steps ? shapesOf(steps, state.matrix) : []
      if (paint !== ops.endPath) for (const shape of shapes) found.addShape(shape, state.box)
      if (clips) state = { ...state, box: cutTo(state.box, shapes.flat()) }
      clips = false
    }
  })
  return found.rules
}

function cutTo(box: Box, corners: readonly Point[]): Box {
  if (corners.length === 0) return box
  const { left, right, top, bottom } = around(corners)
  return {
    left: Math.max(box.left, left),
    right: Math.min(box.right, right),
    top: Math.max(box.top, top),
    bottom: Math.min(box.bottom, bottom),
  }
}

function around(corners: readonly Point[]): Box {
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

type Point = ReturnType<typeof moved>

class RuleCollector {
  private readonly level: Rule[] = []
  private readonly upright: Rule[] = []

  get rules(): Rules {
    const tooMany = this.level.length + this.upright.length >= mostRules
    return tooMany ? { level: [], upright: [] } : { level: this.level, upright: this.upright }
  }

  /** A thin strip is one line; of any other shape each level or upright side is one. */
  addShape(corners: readonly Point[], box: Box): void {
    if (corners.length < 2 || this.level.length + this.upright.length >= mostRules) return
    const { left, right, top, bottom } = around(corners)
    if (right - left <= thickest || bottom - top <= thickest) this.add({ x: left, y: top }, { x: right, y: bottom }, box)
    else for (let at = 1; at < corners.length; at += 1) this.add(corners[at - 1] as Point, corners[at] as Point, box)
  }

  private add(a: Point, b: Point, { left, right, top, bottom }: Box): void {
    const wide = Math.abs(a.x - b.x)
    const tall = Math.abs(a.y - b.y)
    const x = { at: (a.x + b.x) / 2, from: Math.max(left, Math.min(a.x, b.x)), to: Math.min(right, Math.max(a.x, b.x)) }
    const y = { at: (a.y + b.y) / 2, from: Math.max(top, Math.min(a.y, b.y)), to: Math.min(bottom, Math.max(a.y, b.y)) }
    if (x.from > x.to + 1 || y.from > y.to + 1) return
    if (tall <= thickest && wide > tall) this.level.push({ ...x, at: y.at })
    else if (wide <= thickest && tall > wide) this.upright.push({ ...y, at: x.at })
  }
}

/** The corners of each shape of a path; a curve begins a new one. */
function shapesOf(steps: ArrayLike<number>, matrix: Matrix): Point[][] {
  const shapes: Point[][] = []
  let corners: Point[] = []
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] as 0 | 1 | 2 | 3 | 4
    const size = stepSizes[step]
    const end = moved(matrix, steps[at + size - 1] ?? 0, steps[at + size] ?? 0)
    if (step === 0) {
      shapes.push(corners)
      corners = [end]
    } else if (step === 4) corners.push(corners[0] ?? end)
    else if (step === 1) corners.push(end)
    else corners = [end]
    at += size + 1
  }
  return [...shapes, corners]
}
