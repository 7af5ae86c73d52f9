import { type FormId, formIds } from './forms/form.ts'
import { forms } from './forms/index.ts'

/** The form that is due for a reporting year; null before 2014, when there was none. */
export function formDue(year: number): FormId | null {
  return formIds.find((id) => forms[id].from <= year && year <= (forms[id].to ?? Number.POSITIVE_INFINITY)) ?? null
}
