import type { Region } from '@gongkai/shared'
import { type EvidenceKind, evidenceWeights } from './evidence-weights.ts'
import { type Candidates, strongKinds } from './find-candidates.ts'
import type { Clue } from './gather-clues.ts'
import { codesDownTo } from './parent-code.ts'
import type { AgencyName } from './read-agency-name.ts'
import type { RegionTree } from './region-tree.ts'

/** A region with what speaks for it. */
export interface ScoredCandidate {
  readonly region: Region
  readonly score: number
  readonly evidence: readonly { readonly kind: EvidenceKind; readonly quote: string; readonly points: number }[]
}

/** Counts the evidence for each region, best first. An invented region stands only where the document names its county. */
export function scoreCandidates(found: Candidates, agency: AgencyName, clues: readonly Clue[], text: string, tree: RegionTree): ScoredCandidate[] {
  const eligible = found.regions.filter((region) => !region.invented || namesItsCounty(region, clues))
  const scored = eligible.map((region) => {
    const evidence = evidenceFor(region, found.from === 'name', clues)
    const isOnly = found.from === 'name' && eligible.length === 1 && agency.unknownPlace === null && !contradicted(region, clues)
    const extra = [...(isOnly ? [clueOf('unique', region.name)] : []), ...levelHint(region, agency, text, tree)]
    const all = [...evidence, ...extra].sort((a, b) => b.points - a.points)
    return { region, score: all.reduce((sum, { points }) => sum + points, 0), evidence: all }
  })
  return scored.sort((a, b) => b.score - a.score || (a.region.code < b.region.code ? -1 : 1))
}

const clueOf = (kind: EvidenceKind, quote: string) => ({ kind, quote, points: evidenceWeights[kind] })

/** One piece a kind and region; the name that all candidates share says nothing. */
function evidenceFor(region: Region, sharesName: boolean, clues: readonly Clue[]): ReturnType<typeof clueOf>[] {
  const codes = codesDownTo(region.code).filter((code) => !sharesName || code !== region.code)
  const pieces = new Map<string, ReturnType<typeof clueOf>>()
  for (const clue of clues) {
    const hit = clue.regions.find(({ code }) => codes.includes(code))
    const key = `${clue.kind} ${hit?.code}`
    if (hit && !pieces.has(key)) pieces.set(key, clueOf(clue.kind, clue.quote))
  }
  return [...pieces.values()]
}

const namesOnPurpose: ReadonlySet<EvidenceKind> = new Set(['publisher', 'title', 'fullName'])

/** The document names another county on purpose and never this one: a unit of the same name that is not in the list any more. */
function contradicted(region: Region, clues: readonly Clue[]): boolean {
  const codes = codesDownTo(region.code)
  const isAbove = (clue: Clue) => clue.regions.some(({ code }) => codes.includes(code) && code !== region.code)
  if (clues.some((clue) => strongKinds.has(clue.kind) && isAbove(clue))) return false
  return clues.some((clue) => namesOnPurpose.has(clue.kind) && clue.regions.length > 0 && clue.regions.every(({ code }) => !codes.includes(code)))
}

function namesItsCounty(region: Region, clues: readonly Clue[]): boolean {
  const county = region.code.slice(0, 6)
  return clues.some((clue) => clue.regions.some(({ code }) => code === county))
}

/** 县委 or 区委 in the prose: a township's county is a 县 (旗) or a 区. */
const levelHints = [
  { words: /县委|县政府|全县/, ending: /[县旗]$/ },
  { words: /区委|区政府|全区/, ending: /区$/ },
]

function levelHint(region: Region, agency: AgencyName, text: string, tree: RegionTree): ReturnType<typeof clueOf>[] {
  if (region.level !== 'TOWNSHIP' || !agency.township) return []
  const parent = tree.get(region.code.slice(0, 6))?.name ?? ''
  return levelHints.flatMap(({ words, ending }) => {
    const [quote] = words.exec(text) ?? []
    return quote !== undefined && ending.test(parent) ? [clueOf('level', quote)] : []
  })
}
