'use client'

import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { stackTotals } from './stack-totals.ts'
import type { YearChartData } from './year-chart-data.ts'

const stubHeight = 18

/** The words above each column; for a year that is not there a hatched stub, for a real zero a tick on the base line. */
export function YearColumnTops({ data, hatch }: { readonly data: YearChartData; readonly hatch: string }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  const stacks = [...new Set(data.series.map((series) => series.stack))]
  const totals = new Map(stackTotals(data).map((stack) => [`${stack.year} ${stack.stack}`, stack]))
  const base = plot.y + plot.height
  const marks = data.columns.flatMap((column) => {
    const start = x(column.year, { position: 'start' })
    const end = x(column.year, { position: 'end' })
    if (start === undefined || end === undefined) return []
    const slot = ((end - start) * 0.72 - 2 * (stacks.length - 1)) / stacks.length
    const width = Math.min(44, slot)
    return stacks.map((stack, index) => {
      const total = totals.get(`${column.year} ${stack}`)
      const at = start + (end - start) * 0.14 + index * (slot + 2) + (slot - width) / 2
      return {
        key: `${column.year} ${stack}`,
        at,
        width,
        gap: column.gaps[stack],
        top: column.tops[stack],
        height: total?.drawn ? y(total.total) : undefined,
      }
    })
  })
  return (
    <g fontSize={11} textAnchor="middle">
      {marks.map(({ key, at, width, gap, top, height }) => (
        <g key={key}>
          {gap && <rect x={at} y={base - stubHeight} width={width} height={stubHeight} fill={`url(#${hatch})`} stroke="var(--line-strong)" />}
          {height === base && <line x1={at} x2={at + width} y1={base} y2={base} stroke="var(--ink)" strokeWidth={2} />}
          {top && (
            <ColumnTop
              x={at + width / 2}
              y={(gap ? base - stubHeight : (height ?? base)) - 5}
              room={stacks.length > 1 ? width + 3 : width + 14}
              text={top}
            />
          )}
        </g>
      ))}
    </g>
  )
}

/** About as wide as a digit of 11 pixels. */
const digitWidth = 6.3

/** The words over a column; where they are wider than it, the sign of a lower bound goes over the number, and what still does not fit is left to the table. */
function ColumnTop({ x, y, room, text }: { readonly x: number; readonly y: number; readonly room: number; readonly text: string }) {
  const lines = text.length * digitWidth <= room ? [text] : text.split(' ')
  const shown = lines.every((line) => line.length * digitWidth <= room) ? lines : lines.filter((line) => line.length === 1)
  return (
    <text fill="var(--ink-2)" className="tabular-nums">
      {shown.map((line, index) => (
        <tspan key={line} x={x} y={y - 12 * (shown.length - 1 - index)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
