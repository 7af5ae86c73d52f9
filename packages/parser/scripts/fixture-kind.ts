import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fixturesFolder } from './fixture-folders.ts'

/** What a fixture stands for, as the first line of its notes says: `Layout: L6 · Form: FMT_2019`, for a refused document also `· Refusal: NOTICE`. */
export interface FixtureKind {
  readonly layout: string
  readonly form: string
  readonly refusal: string | null
}

const firstLine = /^Layout: (L\d+) · Form: ([A-Z_0-9]+)(?: · Refusal: ([A-Z_]+))?\n/

/** Reads a fixture's kind out of its notes. Throws where the notes do not begin with it. */
export function fixtureKind(slug: string): FixtureKind {
  const file = join(fixturesFolder, slug, 'notes.md')
  const match = firstLine.exec(readFileSync(file, 'utf8'))
  if (!match?.[1] || !match[2]) throw new Error(`${file} does not begin with its kind; write «Layout: L6 · Form: FMT_2019» on its first line`)
  return { layout: match[1], form: match[2], refusal: match[3] ?? null }
}
