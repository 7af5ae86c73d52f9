import type { Report, SourceId } from '@gongkai/shared'
import { packJson, unpackJson } from './brotli-json.ts'
import { type FigureColumns, fromColumns, toColumns } from './figure-columns.ts'

/** The document's hash is a column of its own row, and a refused document is not stored as a report. */
type PackedReport = Omit<Report, 'source' | 'refusal' | 'figures'> & { readonly figures: FigureColumns }

/** Facts that reports stored by an earlier parser do not have. */
const readLater = { indexNumber: null, documentNumber: null, period: null, address: null, formCited: null }

/** Everything that the parser said of a report, in some hundred bytes: what `Report.packed` holds. */
export function packReport({ source: _source, refusal: _refusal, figures, ...said }: Report): Buffer {
  const packed: PackedReport = { ...said, figures: toColumns(figures, said.form.parts) }
  return packJson(packed)
}

/** The report that `packReport` was given; `source` is the hash in the row beside it (`Report.sha256`). */
export function unpackReport(packed: Uint8Array, source: SourceId): Report {
  const { figures, ...said } = unpackJson<PackedReport>(packed)
  return { source, refusal: null, ...readLater, ...said, figures: fromColumns(figures, said.form.parts) }
}
