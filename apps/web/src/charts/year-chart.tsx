'use client'

import type { Locale } from '@gongkai/shared'
import { formatTick } from '@gongkai/shared'
import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { HatchPattern } from './hatch-pattern.tsx'
import { integerTicks } from './integer-ticks.ts'
import { outlined, paintOf } from './palette.ts'
import { stackTotals } from './stack-totals.ts'
import { YearBreakLines } from './year-break-lines.tsx'
import type { YearChartData } from './year-chart-data.ts'
import { columnGap, YearColumnTops } from './year-column-tops.tsx'
import { YearTooltip } from './year-tooltip.tsx'

interface Props {
  readonly data: YearChartData
  readonly title: string
  readonly describe: string
  readonly locale: Locale
  readonly height?: number
  readonly top?: number | undefined
}

/** Columns by year, in one or several stacks; drawn in the browser alone. The table beside it holds the same numbers. */
export function YearChart({ data, title, describe, locale, height = 300, top }: Props) {
  const hatch = useId()
  const ticks = integerTicks(top ?? Math.max(0, ...stackTotals(data).map((stack) => stack.total)))
  const rows = data.columns.map((column) => ({
    year: column.year,
    ...Object.fromEntries(data.series.map(({ key }) => [key, column.values[key]?.value ?? null])),
  }))
  return (
    <BarChart
      data={rows}
      responsive
      width="100%"
      height={height}
      margin={{ top: 34, right: 4, bottom: 0, left: 0 }}
      barGap={columnGap.between}
      barCategoryGap={`${columnGap.category * 100}%`}
      title={title}
      desc={describe}
    >
      <HatchPattern id={hatch} />
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="year"
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
        interval="equidistantPreserveStart"
      />
      <YAxis
        ticks={ticks}
        domain={[0, ticks.at(-1) ?? 1]}
        width="auto"
        tickLine={false}
        axisLine={false}
        tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
        tickFormatter={(value: number) => formatTick(value, locale)}
      />
      <Tooltip cursor={{ fill: 'var(--panel)' }} isAnimationActive={false} content={<YearTooltip data={data} />} />
      {data.series.map(({ key, label, stack, paint }) => (
        <Bar
          key={key}
          dataKey={key}
          name={label}
          stackId={stack}
          maxBarSize={columnGap.greatest}
          isAnimationActive={false}
          fill={outlined.has(paint) ? 'var(--ground)' : paintOf(paint)}
          stroke={outlined.has(paint) ? paintOf(paint) : 'var(--ground)'}
          strokeWidth={1}
        />
      ))}
      <YearBreakLines data={data} />
      <YearColumnTops data={data} hatch={hatch} />
    </BarChart>
  )
}
