import type { YearChartData } from './year-chart-data.ts'

interface Props {
  readonly data: YearChartData
  readonly caption: string
  readonly yearLabel: string
}

/** The chart's twin: the same words as a table, years down, series across; written by the server. */
export function YearTable({ data, caption, yearLabel }: Props) {
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-xs text-ink-2">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {yearLabel}
            </th>
            {data.series.map(({ key, label }) => (
              <th key={key} scope="col" className="py-1.5 pl-4 text-right font-normal">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.columns.map((column) => (
            <tr key={column.year} className="border-b border-line">
              <th scope="row" className="py-1.5 pr-4 text-left font-normal tabular-nums">
                {column.year}
              </th>
              {data.series.map(({ key }) => (
                <td key={key} className="py-1.5 pl-4 text-right tabular-nums" title={column.values[key]?.note ?? undefined}>
                  {column.values[key]?.text}
                  {column.values[key]?.note && <span className="sr-only"> ({column.values[key].note})</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
