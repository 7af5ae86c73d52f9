'use client'

import { usePlotArea, useXAxisScale } from 'recharts'
import type { YearChartData } from './year-chart-data.ts'

/** Dashed lines between the years that must not be compared, each named above the plot, where no column can cover the words. */
export function YearBreakLines({ data }: { readonly data: YearChartData }) {
  const scale = useXAxisScale()
  const plot = usePlotArea()
  if (!scale || !plot) return null
  const lines = data.breaks.flatMap(({ year, label }) => {
    const x = scale(year, { position: 'start' })
    return x === undefined || !data.columns.some((column) => column.year < year) ? [] : [{ year, label, x }]
  })
  return (
    <g>
      {lines.map(({ year, label, x }, index) => {
        const next = lines[index + 1]?.x ?? plot.x + plot.width
        const turned = next - x < 84 && x - plot.x > 84
        return (
          <g key={year}>
            <line x1={x} x2={x} y1={plot.y - 30} y2={plot.y + plot.height} stroke="var(--ink-3)" strokeDasharray="3 3" />
            <text x={turned ? x - 5 : x + 5} y={plot.y - 22} textAnchor={turned ? 'end' : 'start'} fontSize={11} fill="var(--ink-2)">
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
