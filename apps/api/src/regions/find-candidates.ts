import type { Region } from '@gongkai/shared'
import type { LevelWord } from './agency-words.ts'
import type { EvidenceKind } from './evidence-weights.ts'
import type { Clue } from './gather-clues.ts'
import { codesDownTo } from './parent-code.ts'
import { type AgencyName, standsUnder } from './read-agency-name.ts'

/** Regions that may be the agency's, and what the document still has to prove. */
export interface Candidates {
  readonly regions: readonly Region[]
  /**
   * `name`: all regions that the agency's name can mean; one of them it is. `ancestor`: the name's own unit is not in the division tree, these are the
   * regions it must lie in. `text`: the name says only the level (县财政局), these are the regions that the document names.
   */
  readonly from: 'name' | 'ancestor' | 'text'
}

/** Kinds of evidence that name an agency's region on purpose; a mention in the prose may be any region. */
export const strongKinds: ReadonlySet<EvidenceKind> = new Set(['publisher', 'title', 'agency', 'fullName', 'site', 'parent', 'address'])

/** All regions that the name, or where it names none, the document allows. */
export function findCandidates(agency: AgencyName, clues: readonly Clue[]): Candidates {
  if (agency.township && agency.township.regions.length > 0) return { from: 'name', regions: agency.township.regions }
  const lacksOwn = agency.township !== null || agency.unknownPlace !== null
  const last = agency.chain.at(-1)
  if (last) {
    const regions = withoutNested(last.regions.filter((region) => standsUnder(region, agency.chain)))
    return { from: lacksOwn ? 'ancestor' : 'name', regions }
  }
  const named = clues.flatMap((clue, index) => (strongKinds.has(clue.kind) || isRepeated(clue, index, clues) ? clue.regions : []))
  const { level } = agency
  const regions = [...new Set(named)].filter((region) => (agency.township ? region.level === 'COUNTY' : fitsLevel(region, level)))
  return { from: lacksOwn ? 'ancestor' : 'text', regions: withoutNested(regions) }
}

function isRepeated(clue: Clue, index: number, clues: readonly Clue[]): boolean {
  return clues.some((other, at) => at !== index && other.regions.length > 0 && other.regions.every((region) => clue.regions.includes(region)))
}

const levelEndings: Readonly<Record<LevelWord, RegExp>> = {
  自治区: /区$/,
  省: /省$/,
  市: /市$/,
  自治州: /州$/,
  州: /州$/,
  盟: /盟$/,
  自治县: /县$/,
  县: /县$/,
  区: /区$/,
  旗: /旗$/,
}

function fitsLevel(region: Region, level: LevelWord | null): boolean {
  return level === null || levelEndings[level].test(region.name)
}

/** 东莞市 stands in the list as a city and as that city's only county: the wider one is meant. */
function withoutNested(regions: readonly Region[]): Region[] {
  return regions.filter(
    (region) => !regions.some((other) => other !== region && other.name === region.name && codesDownTo(region.code).includes(other.code)),
  )
}
