import { type Locale, messagesOf } from '@gongkai/shared'
import { caseChannelKeys, caseChannels, caseOutcomeKeys } from './case-channels.ts'
import { toYearValue } from './to-year-value.ts'
import { pointOf, type Trend } from './trend.ts'

interface Props {
  readonly trend: Trend
  readonly years: readonly number[]
  readonly locale: Locale
}

const columns = [...caseOutcomeKeys, 'total'] as const

/** Years down, the fifteen numbers of table 4 across; what is above 0 is tinted. */
export function CaseTable({ trend, years, locale }: Props) {
  const words = messagesOf(locale)
  return (
    <div className="relative overflow-x-auto">
      <table className="w-full min-w-3xl border-collapse text-sm">
        <thead className="text-xs text-ink-2">
          <tr>
            <th rowSpan={2} scope="col" className="sticky left-0 bg-ground pr-4 pb-1.5 text-left align-bottom font-normal">
              {words.chart.year}
            </th>
            {caseChannelKeys.map((channel) => (
              <th key={channel} colSpan={columns.length} scope="colgroup" className="border-l border-line px-2 pb-1 text-left font-normal">
                {words.channels[channel]}
              </th>
            ))}
          </tr>
          <tr className="border-b border-line-strong">
            {caseChannelKeys.flatMap((channel) =>
              columns.map((column, index) => (
                <th
                  key={`${channel}.${column}`}
                  scope="col"
                  className={`px-2 pb-1.5 text-right font-normal ${index === 0 ? 'border-l border-line' : ''}`}
                >
                  {words.caseOutcomes[column]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year} className="border-b border-line">
              <th scope="row" className="sticky left-0 bg-ground py-1.5 pr-4 text-left font-normal">
                {year}
              </th>
              {caseChannelKeys.flatMap((channel) =>
                columns.map((column, index) => {
                  const { value, text, note } = toYearValue(pointOf(trend, caseChannels[channel][column], year), locale)
                  const look = value ? (column === 'total' ? 'bg-panel font-semibold' : 'bg-panel') : 'text-ink-3'
                  return (
                    <td
                      key={`${channel}.${column}`}
                      title={note ?? undefined}
                      className={`px-2 py-1.5 text-right ${index === 0 ? 'border-l border-line' : ''} ${look}`}
                    >
                      {text}
                      {note && <span className="sr-only"> ({note})</span>}
                    </td>
                  )
                }),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
