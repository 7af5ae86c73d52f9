import type { Region, Report } from '@gongkai/shared'
import { agencyTitle } from './agency-title.ts'
import { clearLead, enoughPoints } from './evidence-weights.ts'
import { findCandidates, strongKinds } from './find-candidates.ts'
import { gatherClues } from './gather-clues.ts'
import { gazetteerOf } from './gazetteer.ts'
import { isPlaceholder } from './placeholders.ts'
import type { Placement, PlacementCandidate } from './placement.ts'
import { printedName } from './printed-name.ts'
import { readAgencyName } from './read-agency-name.ts'
import type { RegionTree } from './region-tree.ts'
import { type ScoredCandidate, scoreCandidates } from './score-candidates.ts'

/** More of them tell a person nothing; 城关镇, the commonest name, has 88. */
const mostCandidates = 100

/**
 * Finds the region of the agency that wrote a report, with the words that prove it. `text` is the document as a person reads it (the text of
 * `readableSegments`, joined). Nothing is guessed: where the document leaves two regions equally possible, both come back as candidates.
 */
export function placeAgency(report: Report, text: string, tree: RegionTree): Placement {
  const gazetteer = gazetteerOf(tree)
  const printed = printedName(report, text, gazetteer)
  if (printed === null) return { state: 'UNPLACED', regionCode: null, kind: 'DEPARTMENT', name: '', shortName: '', invented: false, candidates: [] }
  const agency = readAgencyName(printed, gazetteer)
  const clues = gatherClues(agency, report, text, tree, gazetteer)
  const found = findCandidates(agency, clues)
  const scored = scoreCandidates(found, agency, clues, text, tree)
  const region = found.from === 'ancestor' ? null : decided(scored, found.from === 'text')
  const title = agencyTitle(agency, region)
  return {
    state: region ? 'PLACED' : scored.length > 0 ? 'CANDIDATES' : 'UNPLACED',
    regionCode: region?.code ?? null,
    kind: agency.kind,
    ...title,
    invented: scored.length > 0 && (region ? [region] : scored.map((candidate) => candidate.region)).every(({ invented }) => invented),
    candidates: scored.slice(0, mostCandidates).map((candidate) => toCandidate(candidate, tree)),
  }
}

/** The best region, when it has enough points and a clear lead; one that only the prose names is never enough by itself. */
function decided([best, second]: readonly ScoredCandidate[], needsStrong: boolean): Region | null {
  if (!best || best.score < enoughPoints) return null
  if (second && best.score - second.score < clearLead) return null
  if (needsStrong && !best.evidence.some(({ kind }) => strongKinds.has(kind))) return null
  return best.region
}

function toCandidate({ region, score, evidence }: ScoredCandidate, tree: RegionTree): PlacementCandidate {
  return { code: region.code, path: pathInWords(tree, region.code), score, evidence }
}

/** 山东省 临沂市 兰陵县 新兴镇; levels that are no places, and a city that stands twice, are left out. */
function pathInWords(tree: RegionTree, code: string): string {
  const names = tree.pathOf(code).flatMap((region) => (isPlaceholder(region) ? [] : [region.name]))
  return names.filter((name, index) => name !== names[index - 1]).join(' ')
}
