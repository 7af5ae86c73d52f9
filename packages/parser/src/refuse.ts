import type { Refusal } from '@gongkai/shared'
import type { Evidence } from './refuse/evidence.ts'
import { refuseBlankForm } from './refuse/refuse-blank-form.ts'
import { refuseCatalogue } from './refuse/refuse-catalogue.ts'
import { refuseEmptyHanded } from './refuse/refuse-empty-handed.ts'
import { refuseKind } from './refuse/refuse-kind.ts'
import { refuseSeveral } from './refuse/refuse-several.ts'

/** Reasons in the order in which they are asked for; the first that holds is given. */
const rules: readonly ((evidence: Evidence) => Refusal | null)[] = [refuseKind, refuseCatalogue, refuseSeveral, refuseBlankForm, refuseEmptyHanded]

/** Why a document is not taken as a report; null where it is one. */
export function refuse(evidence: Evidence): Refusal | null {
  for (const rule of rules) {
    const refusal = rule(evidence)
    if (refusal) return refusal
  }
  return null
}
