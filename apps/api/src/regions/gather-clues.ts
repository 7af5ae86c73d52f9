import type { Region, Report } from '@gongkai/shared'
import { documentWords } from './document-words.ts'
import { type EvidenceKind, evidenceWeights } from './evidence-weights.ts'
import { findMentions, type Mention } from './find-mentions.ts'
import type { Gazetteer, NameMatch } from './gazetteer.ts'
import { phoneProvinces, postcodeProvinces, provinceOf } from './province-numbers.ts'
import type { AgencyName } from './read-agency-name.ts'
import type { RegionTree } from './region-tree.ts'

/** One quotation and the regions that it may mean; it speaks for each region that lies in one of them. */
export interface Clue {
  readonly kind: EvidenceKind
  readonly quote: string
  readonly regions: readonly Region[]
}

const proseKinds = { PROVINCE: 'province', CITY: 'city', COUNTY: 'county', TOWNSHIP: 'county' } as const

/** Everything in the document that points at a region. `text` is the readable text (a page without its markup). */
export function gatherClues(agency: AgencyName, report: Report, text: string, tree: RegionTree, gazetteer: Gazetteer): Clue[] {
  const mentions = findMentions(text, gazetteer)
  return [
    ...agency.chain.map((link) => ({ kind: 'agency' as const, quote: agency.printed, regions: link.regions })),
    ...documentWords(report, text).flatMap((words) =>
      findMentions(words.text, gazetteer).map((mention) => ({ kind: words.kind, quote: words.text, regions: mention.regions })),
    ),
    ...siteAddresses(text, tree),
    ...fullNames(agency.township ?? agency.chain.at(-1) ?? null, text, mentions),
    ...mentions.map((mention) => ({ kind: proseKind(mention), quote: around(text, mention), regions: mention.regions })),
    ...numbers(text, tree),
  ]
}

/** The widest reading of a name decides what its mention counts. */
function proseKind(mention: Mention): EvidenceKind {
  const kinds = mention.regions.map((region) => proseKinds[region.level])
  return kinds.reduce((least, kind) => (evidenceWeights[kind] < evidenceWeights[least] ? kind : least))
}

function siteAddresses(text: string, tree: RegionTree): Clue[] {
  return [...text.matchAll(/([a-z0-9-]+)\.gov\.cn/gi)].map((match) => ({
    kind: 'site',
    quote: match[0],
    regions: tree.bySiteName(match[1] ?? ''),
  }))
}

/** 兰陵县新兴镇: a region's name that ends where the agency's own begins. */
function fullNames(own: NameMatch | null, text: string, mentions: readonly Mention[]): Clue[] {
  if (!own) return []
  return mentions
    .filter((mention) => text.startsWith(own.word, mention.end))
    .map((mention) => ({ kind: 'fullName', quote: mention.word + own.word, regions: mention.regions }))
}

function numbers(text: string, tree: RegionTree): Clue[] {
  const clue = (kind: EvidenceKind, match: RegExpMatchArray, provinces: Readonly<Record<string, string>>): Clue => ({
    kind,
    quote: match[0].replace(/\s+/g, ''),
    regions: [tree.get(provinceOf(match[1] ?? '', provinces) ?? '') ?? []].flat(),
  })
  return [
    ...[...text.matchAll(/邮政?编码?[\s:：|]*(\d{6})(?!\d)/g)].map((match) => clue('postcode', match, postcodeProvinces)),
    ...[...text.matchAll(/(?<!\d)(0\d{2,3})[)）\s—－–-]{1,3}\d{7,8}(?!\d)/g)].map((match) => clue('phone', match, phoneProvinces)),
  ]
}

function around(text: string, { start, end }: Mention): string {
  return text
    .slice(Math.max(0, start - 8), end + 8)
    .replace(/\s+/g, ' ')
    .trim()
}
