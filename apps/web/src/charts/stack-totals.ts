import type { YearChartData } from './year-chart-data.ts'

export interface StackTotal {
  readonly year: number
  readonly stack: string
  /** The sum of the numbers drawn; 0 where there are none. */
  readonly total: number
  /** True where at least one series of the stack has a number. */
  readonly drawn: boolean
}

/** The height of each stack in each year. */
export function stackTotals(data: Pick<YearChartData, 'columns' | 'series'>): StackTotal[] {
  const stacks = [...new Set(data.series.map((series) => series.stack))]
  return data.columns.flatMap((column) =>
    stacks.map((stack) => {
      const values = data.series.filter((series) => series.stack === stack).map((series) => column.values[series.key]?.value ?? null)
      return {
        year: column.year,
        stack,
        total: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
        drawn: values.some((value) => value !== null),
      }
    }),
  )
}
