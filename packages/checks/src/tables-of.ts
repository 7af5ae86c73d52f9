import { type Form, forms, type Part, parts, type Report } from '@gongkai/shared'

/** A table that the report has, with the form that it is on. */
export interface UsedTable {
  readonly part: Part
  readonly form: Form
}

/** The report's tables. */
export function tablesOf(report: Report): UsedTable[] {
  return parts.flatMap((part) => {
    const id = report.form.parts[part]
    return id === null ? [] : [{ part, form: forms[id] }]
  })
}
