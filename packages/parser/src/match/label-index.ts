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
  const index = indexes.get(page) ?? listPlaces(page.text)
  indexes.set(page, index)
  return index
}

function listPlaces(text: string): LabelIndex {
  const index = new Map<string, number[]>()
  const { opens, byOpening } = wordings()
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (opens[text.charCodeAt(at)] === 0) continue
    for (const wording of byOpening.get(opening(text, at)) ?? nothing) {
      if (!text.startsWith(wording, at)) continue
      const places = index.get(wording)
      if (places) places.push(at)
      else index.set(wording, [at])
    }
  }
  return index
}

const nothing: readonly string[] = []

/** All wordings of all forms, to be asked for at every character of a page. */
interface Wordings {
  /** 1 for a character code that a wording opens with. */
  readonly opens: Uint8Array
  /** The wordings by their first two characters. */
  readonly byOpening: ReadonlyMap<number, readonly string[]>
}

let known: Wordings | null = null

function wordings(): Wordings {
  known ??= listWordings()
  return known
}

function listWordings(): Wordings {
  const cores = Object.values(forms).flatMap((form) => form.tables.flatMap((table) => targetsOf(table).flatMap((target) => target.cores)))
  const opens = new Uint8Array(0x10000)
  const byOpening = new Map<number, string[]>()
  for (const wording of new Set(cores.map((core) => core.text))) {
    if (wording.length < 2) continue
    opens[wording.charCodeAt(0)] = 1
    byOpening.set(opening(wording, 0), [...(byOpening.get(opening(wording, 0)) ?? []), wording])
  }
  return { opens, byOpening }
}

function opening(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
}
