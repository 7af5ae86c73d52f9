import type { AgencyKind, Region } from '@gongkai/shared'
import {
  governmentBodies,
  type LevelWord,
  levelWords,
  noLevelWords,
  noPlaceEndings,
  townshipBodies,
  zoneBodies,
  zoneEndings,
} from './agency-words.ts'
import type { Gazetteer, NameMatch } from './gazetteer.ts'
import { codesDownTo } from './parent-code.ts'

/** An agency's printed name taken apart: 华容县北景港镇人民政府 is [华容县] 北景港镇 人民政府, 县财政局 is 县 财政局. */
export interface AgencyName {
  readonly printed: string
  readonly kind: AgencyKind
  /** Provinces, cities and counties that the name begins with, the widest first. */
  readonly chain: readonly NameMatch[]
  /** A county or city that the division tree does not know (any more): 苍山县. */
  readonly unknownPlace: string | null
  /** Its own township or street; `regions` is empty where the division tree has none of that name under the chain. */
  readonly township: NameMatch | null
  /** The level alone, where the name does not say which one. */
  readonly level: LevelWord | null
  /** What follows the place; empty for the government itself. */
  readonly body: string
}

/** Takes a name apart. Never fails: what it does not know becomes the body of a department. */
export function readAgencyName(printed: string, gazetteer: Gazetteer): AgencyName {
  const name = tidy(printed)
  const chain = readChain(name, gazetteer)
  const afterChain = name.slice(chain.reduce((length, link) => length + link.word.length, 0))
  const unknownPlace = readUnknownPlace(afterChain, gazetteer)
  const rest = afterChain.slice(unknownPlace?.length ?? 0)
  const hasPlace = chain.length > 0 || unknownPlace !== null
  const township = readTownship(rest, chain, hasPlace, gazetteer)
  if (township) {
    const kind = townshipBodies.test(township.body) ? (isStreet(township.match) ? 'SUBDISTRICT' : 'TOWNSHIP') : 'DEPARTMENT'
    return { printed, kind, chain, unknownPlace, township: township.match, level: null, body: kind === 'DEPARTMENT' ? township.body : '' }
  }
  const level = hasPlace || noLevelWords.test(rest) ? null : (levelWords.find((word) => rest.startsWith(word)) ?? null)
  const body = rest.slice(level?.length ?? 0)
  const isZone = zoneBodies.has(body) && zoneEndings.test(unknownPlace ?? chain.at(-1)?.word ?? '')
  const isGovernment = governmentBodies.has(body) && (hasPlace || body !== '')
  const kind = isZone || isGovernment ? 'GOVERNMENT' : /^[镇乡](?:人民)?政府/.test(rest) ? 'TOWNSHIP' : 'DEPARTMENT'
  return { printed, kind, chain, unknownPlace, township: null, level, body: isGovernment ? '' : body }
}

/** True when each link of the chain can be the region itself or one that it lies in. */
export function standsUnder(region: Region, chain: readonly NameMatch[]): boolean {
  const codes = codesDownTo(region.code)
  return chain.every((link) => link.regions.some((above) => codes.includes(above.code)))
}

function tidy(printed: string): string {
  return printed
    .replace(/[\s　]+/g, '')
    .replace(/[（(](?:盖章|公章|本级|章)[）)]/g, '')
    .replace(/^(?:中共|国家税务总局)/, '')
}

function readChain(name: string, gazetteer: Gazetteer): NameMatch[] {
  const chain: NameMatch[] = []
  let at = 0
  for (let next = chainLink(name, at, chain, gazetteer); next; next = chainLink(name, at, chain, gazetteer)) {
    chain.push(next)
    at += next.word.length
  }
  return chain
}

/** The next region of the chain: a full name, or a stem when a part of that region follows it. */
function chainLink(name: string, at: number, chain: readonly NameMatch[], gazetteer: Gazetteer): NameMatch | null {
  const full = under(gazetteer.placeAt(name, at), chain)
  const unit = under(gazetteer.townshipAt(name, at), chain)
  // 芒市镇 is a town, not something of 芒市.
  if (full && unit && unit.word.length > full.word.length && /(?:街道|镇|乡|苏木)$/.test(unit.word)) return null
  if (full) return full
  const stem = under(gazetteer.stemAt(name, at), chain)
  if (!stem) return null
  const after = at + stem.word.length
  const part = gazetteer.placeAt(name, after) ?? gazetteer.townshipAt(name, after)
  return part?.regions.some((region) => region.code.length > 2 && standsUnder(region, [...chain, stem])) ? stem : null
}

function under(match: NameMatch | null, chain: readonly NameMatch[]): NameMatch | null {
  const regions = match?.regions.filter((region) => standsUnder(region, chain)) ?? []
  return match && regions.length > 0 ? { word: match.word, regions } : null
}

function readUnknownPlace(rest: string, gazetteer: Gazetteer): string | null {
  const word = /^(?:[\u4e00-\u9fff]{1,3}县|[\u4e00-\u9fff]{2,3}[区市旗])(?=.)/.exec(rest)?.[0]
  if (word === undefined || noPlaceEndings.test(word) || noLevelWords.test(rest) || gazetteer.townshipAt(rest, 0)) return null
  return word
}

/** 镇, 乡 or 街道 behind the chain: from the tree, or by its ending where what follows can only belong to one. */
function readTownship(rest: string, chain: readonly NameMatch[], hasPlace: boolean, gazetteer: Gazetteer): { match: NameMatch; body: string } | null {
  const name = hasPlace ? rest.replace(/^(?:人民)?政府(?=.*(?:街道|镇|乡|苏木|办事处))/, '') : rest
  const listed = gazetteer.townshipAt(name, 0)
  if (listed) {
    const body = name.slice(listed.word.length)
    const regions = listed.regions.filter((region) => standsUnder(region, chain))
    if (/(?:街道|镇|乡|苏木)$/.test(listed.word)) return { match: { word: listed.word, regions }, body }
    const runsItself = townshipBodies.test(body) || zoneBodies.has(body)
    if (runsItself && regions.length > 0) return { match: { word: listed.word, regions }, body: '' }
  }
  const [word] = /^(?!乡镇|城镇|村镇)[\u4e00-\u9fff]{1,8}?(?:街道|镇|乡|苏木)/.exec(name) ?? []
  const body = word === undefined ? '' : name.slice(word.length)
  return word !== undefined && townshipBodies.test(body) ? { match: { word, regions: [] }, body } : null
}

function isStreet(match: NameMatch): boolean {
  return /街道(?:办事处)?$/.test(match.word)
}
