import { forms } from '@gongkai/shared'
import type { Ideographs } from '../text/ideographs.ts'
import { targetsOf } from './targets-of.ts'

/** Where each wording of every form's labels stands among the Han characters of a page, in order of place. */
type LabelIndex = ReadonlyMap<string, readonly number[]>

const nowhere: readonly number[] = []

/** The places of one wording. */
export function placesOf(wording: string, page: Ideographs): readonly number[] {
  return indexOf(page).get(wording) ?? nowhere
}

/** Each page is gone through once for all forms. */
const indexes = new WeakMap<Ideographs, LabelIndex>()

function indexOf(page: Ideographs): LabelIndex {
  const index = indexes.get(page) ?? listPlaces(page)
  indexes.set(page, index)
  return index
}

function listPlaces({ text, units }: Ideographs): LabelIndex {
  const index = new Map<string, number[]>()
  const { group, groups } = wordings()
  let first = units[0] as number
  for (let at = 0; at + 1 < units.length; at += 1) {
    const second = units[at + 1] as number
    const own = group[opening(first, second)] as number
    first = second
    if (own === 0) continue
    for (const wording of groups[own] as readonly string[]) {
      if (!text.startsWith(wording, at)) continue
      const places = index.get(wording)
      if (places) places.push(at)
      else index.set(wording, [at])
    }
  }
  return index
}

/** All wordings of all forms, to be asked for at every character of a page. */
interface Wordings {
  /** The group of the wordings that may open with two characters; 0 where none does. */
  readonly group: Uint16Array
  readonly groups: readonly (readonly string[])[]
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
  const groups: string[][] = [[]]
  for (const wording of new Set(cores.map((core) => core.text))) {
    if (wording.length < 2) continue
    const place = opening(wording.charCodeAt(0), wording.charCodeAt(1))
    if (group[place] === 0) group[place] = groups.push([]) - 1
    groups[group[place] as number]?.push(wording)
  }
  return { group, groups }
}
