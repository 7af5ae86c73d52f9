import { forms } from '@gongkai/shared'
import type { Ideographs } from '../text/ideographs.ts'
import { targetsOf } from './targets-of.ts'

/** A wording found on a page: its number, and the Han character that it begins with. */
interface Hit {
  readonly id: number
  readonly at: number
}

/** Where the wordings of every form's labels stand among the Han characters of a page. */
export interface LabelIndex {
  /** In order of place; of several that begin at one place the longest first. */
  readonly hits: readonly Hit[]
  /** The places of each wording by its number, in order; nothing for those that the page has not. */
  readonly places: readonly (readonly number[] | undefined)[]
}

/** The labels' wordings on a page, in one pass. */
export function labelIndex({ units }: Ideographs): LabelIndex {
  const hits: Hit[] = []
  const { group, groups } = wordings()
  let first = units[0] as number
  for (let at = 0; at + 1 < units.length; at += 1) {
    const second = units[at + 1] as number
    const own = group[opening(first, second)] as number
    first = second
    if (own === 0) continue
    for (const wording of groups[own] as readonly Spelled[]) if (stands(wording.units, units, at)) hits.push({ id: wording.id, at })
  }
  return { hits, places: placesById(hits) }
}

function stands(wanted: readonly number[], units: Uint16Array, from: number): boolean {
  // From its end on, for the first two characters do stand there as a rule.
  for (let at = wanted.length - 1; at >= 0; at -= 1) if (wanted[at] !== units[from + at]) return false
  return true
}

function placesById(hits: readonly Hit[]): number[][] {
  const places: number[][] = []
  for (const { id, at } of hits) {
    const own = places[id]
    if (own) own.push(at)
    else places[id] = [at]
  }
  return places
}

/** A wording's number and its characters. */
interface Spelled {
  readonly id: number
  readonly units: readonly number[]
}

/** All wordings of all forms, to be asked for at every character of a page. */
interface Wordings {
  /** The group of the wordings that may open with two characters; 0 where none does. */
  readonly group: Uint16Array
  /** In each group the longest first. */
  readonly groups: readonly (readonly Spelled[])[]
}

/** Two characters as one small number, so that the groups stay at hand; other characters may come out at the same one. */
function opening(first: number, second: number): number {
  return (first * 131 + second) & (openings - 1)
}

const openings = 0x2000

let known: Wordings | null = null

function wordings(): Wordings {
  known ??= listWordings()
  return known
}

function listWordings(): Wordings {
  const cores = Object.values(forms).flatMap((form) => form.tables.flatMap((table) => targetsOf(table).flatMap((target) => target.cores)))
  const group = new Uint16Array(openings)
  const groups: Spelled[][] = [[]]
  const distinct = [...new Map(cores.map(({ id, text }) => [id, text]))].sort(([, a], [, b]) => b.length - a.length)
  for (const [id, text] of distinct) {
    if (text.length < 2) continue
    const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
    const place = opening(units[0] as number, units[1] as number)
    if (group[place] === 0) group[place] = groups.push([]) - 1
    groups[group[place] as number]?.push({ id, units })
  }
  return { group, groups }
}
