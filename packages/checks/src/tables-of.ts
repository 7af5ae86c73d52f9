import { type Form, forms, type Part, parts, type Report } from '@gongkai/shared'

/** A table that the report has, with the form that it is on. */
export interface UsedTable {
  readonly part: Part
  readonly form: Form
}

/** The report's tables. */
export function tablesOf(report: Report): UsedTable[] {
  const tables: UsedTable[] = []
  for (const part of parts) {
    const id = report.form.parts[part]
    if (id !== null) tables.push({ part, form: forms[id] })
  }
  return tables
}
