import { type DetectedForm, type FormId, type FormParts, formDue, parts } from '@gongkai/shared'
import type { DemoFile, MissingState } from '../demo-key.ts'
import { countOf, type Edition, isPrinted } from './edition.ts'
import { keysOf } from './make-edition.ts'

/** What a perfect reader finds in an edition: the form, and for each cell its number or why there is none. */
export function truthOf(edition: Edition): Pick<DemoFile, 'form' | 'expectedForm' | 'parts' | 'truth' | 'states'> {
  const truth: Record<string, number | null> = {}
  const states: Record<string, MissingState> = {}
  const expectedForm = dueForm(edition.year)
  for (const part of parts) {
    for (const key of keysOf(edition.forms, part)) {
      if (edition.pictures.includes(part) || !isPrinted(edition, key)) states[key] = 'absent'
      // Every row is a cell short, and which one it lacks cannot be told.
      else if (edition.missingColumn !== null && part === 'requests') states[key] = 'ambiguous'
      else if (edition.blanks[key] !== undefined) states[key] = 'blank'
      truth[key] = states[key] ? null : countOf(edition, key)
    }
  }
  const shown = Object.fromEntries(parts.map((part) => [part, edition.pictures.includes(part) ? null : edition.forms[part]])) as FormParts
  return { form: formOf(shown), expectedForm, parts: shown, truth, states }
}

/** The form of table 3, else of table 2: table 4 is the same in both forms and tells nothing. */
function formOf(shown: FormParts): DetectedForm {
  return shown.statistics2014 ?? shown.requests ?? shown.proactive ?? 'FREEFORM'
}

function dueForm(year: number): FormId {
  const due = formDue(year)
  if (!due) throw new RangeError(`no form was due in ${year}`)
  return due
}
