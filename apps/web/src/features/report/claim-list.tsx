import { type Locale, messagesOf } from '@gongkai/shared'
import type { ReportModel } from './report-model.ts'
import type { Lit } from './to-lit.ts'
import type { Selection } from './use-selection.ts'

interface Props {
  readonly model: ReportModel
  readonly lit: Lit
  readonly selection: Selection
  readonly locale: Locale
}

/** The numbers that the prose tells, apart from the tables; each leads to its sentence. */
export function ClaimList({ model, lit, selection, locale }: Props) {
  const words = messagesOf(locale).report
  const claims = model.claims.flatMap((id) => model.items[id] ?? [])
  if (claims.length === 0) return null
  return (
    <div className="mb-9">
      <h3 className="text-base font-semibold">{words.claimsTitle}</h3>
      <p className="mb-2 text-xs text-ink-2">{model.tables.length === 0 ? words.freeform : words.claimsNote}</p>
      <table className="w-full border-collapse text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">{words.claim}</th>
            <th scope="col">{words.claimValue}</th>
            <th scope="col">{words.claimQuote}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map(({ id, label, text, raw }) => (
            <tr key={id} className={`border-t border-line align-baseline ${lit.cells.has(id) ? 'bg-mark' : ''}`}>
              <th scope="row" className="w-1/4 py-1.5 pr-3 text-left font-normal">
                {label}
              </th>
              <td className="py-1.5 pr-4 text-right font-semibold whitespace-nowrap">{text}</td>
              <td className="w-2/3 py-1.5">
                <button
                  type="button"
                  data-cell={id}
                  data-lit={lit.cells.has(id) || undefined}
                  aria-pressed={lit.cells.has(id)}
                  onClick={() => selection.light(id, 'table')}
                  className="text-left text-ink-2 hover:text-ink hover:underline"
                >
                  “{raw.trim()}”
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
