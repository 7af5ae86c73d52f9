'use client'

import type { TooltipContentProps } from 'recharts'
import { Swatch } from './swatch.tsx'
import type { YearChartData } from './year-chart-data.ts'

/** All that the chart says about a year, in the words of its table. Recharts hands in what is pointed at. */
export function YearTooltip({ data, label, active }: { readonly data: YearChartData } & Partial<TooltipContentProps>) {
  const column = active ? data.columns.find((candidate) => String(candidate.year) === String(label)) : undefined
  if (!column) return null
  const gaps = [...new Set(Object.values(column.gaps))]
  return (
    <div className="max-w-72 border border-line-strong bg-ground px-3 py-2 text-xs shadow-sm">
      <p className="mb-1 font-semibold tabular-nums">{column.year}</p>
      <table>
        <tbody>
          {data.series.map(({ key, label: name, paint }) => (
            <tr key={key}>
              <td className="pr-2 align-top">
                <Swatch paint={paint} />
              </td>
              <td className="pr-4 align-top">{name}</td>
              <td className="text-right align-top tabular-nums">{column.values[key]?.text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {gaps.map((gap) => (
        <p key={gap} className="mt-1 text-ink-2">
          {gap}
        </p>
      ))}
    </div>
  )
}
