'use client'

import { type ScaleFunction, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { ColumnTop, topFits } from './column-top.tsx'
import { stackTotals } from './stack-totals.ts'
import type { YearChartData } from './year-chart-data.ts'

const stubHeight = 18
/** As the chart itself places its columns: share of a year's room left free at each side, pixels between columns, greatest width. */
export const columnGap = { category: 0.14, between: 2, greatest: 44 } as const

interface Mark {
  readonly key: string
  /** Left edge and width of the column. */
  readonly at: number
  readonly width: number
  /** The reason of a gap. */
  readonly gap: string | undefined
  readonly top: string | undefined
  /** Upper end of the column; undefined where nothing is drawn. */
  readonly y: number | undefined
}

/** The words above each column; for a year that is not there a hatched stub, for a real zero a tick on the base line. */
export function YearColumnTops({ data, hatch }: { readonly data: YearChartData; readonly hatch: string }) {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const plot = usePlotArea()
  if (!x || !y || !plot) return null
  const base = plot.y + plot.height
  const marks = marksOf(data, x, y)
  const isGrouped = marks.length > data.columns.length
  const roomOf = (width: number) => (isGrouped ? width + 3 : width + 14)
  const withNumbers = marks.every(({ top, width }) => !top || topFits(top, roomOf(width)))
  return (
    <g fontSize={11} textAnchor="middle">
      {marks.map(({ key, at, width, gap, top, y: end }) => (
        <g key={key}>
          {gap && <rect x={at} y={base - stubHeight} width={width} height={stubHeight} fill={`url(#${hatch})`} stroke="var(--line-strong)" />}
          {end === base && <line x1={at} x2={at + width} y1={base} y2={base} stroke="var(--ink)" strokeWidth={2} />}
          {top && (
            <ColumnTop
              x={at + width / 2}
              y={(gap ? base - stubHeight : (end ?? base)) - 5}
              room={roomOf(width)}
              text={top}
              withNumbers={withNumbers}
            />
          )}
        </g>
      ))}
    </g>
  )
}

function marksOf(data: YearChartData, x: ScaleFunction, y: ScaleFunction): Mark[] {
  const stacks = [...new Set(data.series.map((series) => series.stack))]
  const totals = new Map(stackTotals(data).map((stack) => [`${stack.year} ${stack.stack}`, stack]))
  return data.columns.flatMap((column) => {
    const start = x(column.year, { position: 'start' })
    const end = x(column.year, { position: 'end' })
    if (start === undefined || end === undefined) return []
    const free = (end - start) * columnGap.category
    const slot = (end - start - 2 * free - columnGap.between * (stacks.length - 1)) / stacks.length
    const width = Math.min(columnGap.greatest, slot)
    return stacks.map((stack, index): Mark => {
      const key = `${column.year} ${stack}`
      const total = totals.get(key)
      const at = start + free + index * (slot + columnGap.between) + (slot - width) / 2
      return { key, at, width, gap: column.gaps[stack], top: column.tops[stack], y: total?.drawn ? y(total.total) : undefined }
    })
  })
}
