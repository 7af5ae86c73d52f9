import type { FigureKey } from '@gongkai/shared'
import { countOf, type Edition } from '../documents/edition.ts'

/** The counts that the prose speaks of, from whichever tables the edition has. */
export interface Facts {
  readonly received: number
  readonly carriedOver: number
  readonly carriedForward: number
  readonly handled: number
  readonly natural: number
  readonly organisations: number
  readonly outcomes: readonly (readonly [string, number])[]
  readonly reconsiderations: number
  readonly corrected: number
  readonly suits: number
}

const named: readonly (readonly [string, RegExp])[] = [
  ['予以公开', /^requests\.granted\.total$/],
  ['部分公开', /^requests\.partiallyGranted\.total$/],
  ['不予公开', /^requests\.denied\..*\.total$/],
  ['无法提供', /^requests\.unableToProvide\..*\.total$/],
  ['不予处理', /^requests\.notProcessed\..*\.total$/],
  ['其他处理', /^requests\.otherHandling\.total$/],
]

export function factsOf(edition: Edition): Facts {
  return edition.forms.statistics2014 ? factsBefore2019(edition) : factsSince2019(edition)
}

function factsSince2019(edition: Edition): Facts {
  const count = (key: FigureKey) => countOf(edition, key)
  const sumOf = (pattern: RegExp) => Object.entries(edition.figures).reduce((sum, [key, value]) => (pattern.test(key) ? sum + value : sum), 0)
  const received = count('requests.newReceived.total')
  return {
    received,
    carriedOver: count('requests.carriedOver.total'),
    carriedForward: count('requests.carriedForward.total'),
    handled: count('requests.total.total'),
    natural: count('requests.newReceived.naturalPerson'),
    organisations: received - count('requests.newReceived.naturalPerson'),
    outcomes: named.map(([name, pattern]) => [name, sumOf(pattern)] as const),
    reconsiderations: count('cases.reconsideration.total'),
    corrected: count('cases.reconsideration.corrected'),
    suits: count('cases.directSuit.total') + count('cases.suitAfterReconsideration.total'),
  }
}

/** The table before 2019 tells neither applicants nor what was carried over. */
function factsBefore2019(edition: Edition): Facts {
  const count = (row: string) => countOf(edition, `statistics2014.${row}`)
  return {
    received: count('requests.received'),
    carriedOver: 0,
    carriedForward: 0,
    handled: count('requests.closed'),
    natural: 0,
    organisations: 0,
    outcomes: [],
    reconsiderations: count('review.total'),
    corrected: count('review.corrected'),
    suits: count('litigation.total'),
  }
}
