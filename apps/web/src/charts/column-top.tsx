/** About as wide as a digit of 11 pixels. */
const digitWidth = 6.3

/** The words on one line where they fit, otherwise the sign of a lower bound over the number. */
const linesOf = (text: string, room: number): string[] => (text.length * digitWidth <= room ? [text] : text.split(' '))

/** Whether the words have room over their column. */
export function topFits(text: string, room: number): boolean {
  return linesOf(text, room).every((line) => line.length * digitWidth <= room)
}

interface Props {
  readonly x: number
  readonly y: number
  readonly room: number
  readonly text: string
  /** False where the numbers of this chart have no room: signs (`≥`, `—`) stay, numbers are left to tooltip and table. */
  readonly withNumbers: boolean
}

export function ColumnTop({ x, y, room, text, withNumbers }: Props) {
  const lines = linesOf(text, room).flatMap((line) => (withNumbers ? [line] : line.split(' ').filter((word) => !/\d/.test(word))))
  return (
    <text fill="var(--ink-2)" className="tabular-nums">
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y - 12 * (lines.length - 1 - index)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
