import { drawPlan } from './draw-plan.ts'
import { excuseFor } from './excuse-for.ts'
import { makeDocument } from './make-document.ts'
import { notYetHeld } from './not-yet-held.ts'
import { failuresOf } from './verdict.ts'

/** What came of so many documents. */
export interface Tried {
  /** Documents of which every figure came out as is true. */
  readonly exact: number
  /** Documents that failed in a known way, by the id of the class. */
  readonly excused: ReadonlyMap<string, number>
  /** One text for each document that failed in another way: seed, tags, what failed, the document. */
  readonly failed: readonly string[]
}

/** Writes and reads back the documents of these seeds. */
export function tryDocuments(first: number, count: number): Tried {
  const excused = new Map<string, number>()
  const failed: string[] = []
  let exact = 0
  for (let seed = first; seed < first + count; seed += 1) {
    const { words, classes } = tryDocument(seed)
    for (const id of classes) excused.set(id, (excused.get(id) ?? 0) + 1)
    if (words !== null) failed.push(words)
    else if (classes.size === 0) exact += 1
  }
  return { exact, excused, failed }
}

function tryDocument(seed: number): { words: string | null; classes: ReadonlySet<string> } {
  const document = makeDocument(drawPlan(seed))
  const failures = failuresOf(document).map((failure) => ({ ...failure, excuse: excuseFor(failure, document.tags) }))
  const unknown = failures.filter(({ excuse }) => excuse === undefined)
  const lines = unknown.slice(0, 8).map(({ kind, key, words }) => `  ${kind}: ${key}: ${words}`)
  const more = unknown.length > lines.length ? [`  and ${unknown.length - lines.length} more`] : []
  const words = [`seed ${seed} (${document.tags.join(' ')})`, ...lines, ...more, document.text].join('\n')
  return { words: unknown.length === 0 ? null : words, classes: new Set(failures.flatMap(({ excuse }) => excuse?.id ?? [])) }
}

/** A line for each class that is not yet held: how many documents fell into it, and why. */
export function tellNotYetHeld(excused: ReadonlyMap<string, number>): string[] {
  return notYetHeld.map(({ id, reason }) => `not yet held ${id} (${excused.get(id) ?? 0} documents): ${reason}`)
}
