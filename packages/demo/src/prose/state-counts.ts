import type { StatedCount } from '../demo-key.ts'
import { countOf, type Edition } from '../documents/edition.ts'
import type { Random } from '../random.ts'
import { type CountTopic, countSentences } from './count-sentences.ts'
import { type Facts, factsOf } from './facts.ts'
import { fill } from './fill.ts'

/** A sentence and the counts that it states. */
export interface Statement {
  readonly text: string
  readonly stated: readonly StatedCount[]
}

type Words = Readonly<Record<string, string | number>>
type Say = (topic: CountTopic, more?: Words) => string

/** Fills sentences of one edition; each topic has a stream of its own, so that one sentence more changes no other. */
export function makeSay(words: Words, streamOf: (topic: CountTopic) => Random): Say {
  return (topic, more = {}) => {
    const random = streamOf(topic)
    return fill(random.pick<string>(countSentences[topic]), { ...words, ...more }, random)
  }
}

/** What the prose says of requests, true to table 3 unless the edition's orders say otherwise. */
export function stateRequests(edition: Edition, say: Say): Statement {
  const facts = factsOf(edition)
  const { requestsOff = 0, combined, deny } = edition.prose
  const none = facts.received + requestsOff === 0
  if (deny === 'requests' || (none && facts.carriedOver === 0)) return { text: say('noRequests'), stated: [{ key: 'requestsReceived', value: null }] }
  if (none) return stateOldRequests(edition, facts, say)
  const received = facts.received + requestsOff + (combined ? facts.carriedOver : 0)
  const start = say(combined ? 'combined' : 'received', { received })
  const stated: StatedCount[] = [{ key: 'requestsReceived', value: received }]
  if (edition.forms.statistics2014) return { text: `${start}${say('before2019')}。`, stated }
  const carried = combined || facts.carriedOver === 0 ? '' : say('carriedOver', { carriedOver: facts.carriedOver })
  if (carried) stated.push({ key: 'requestsCarriedOver', value: facts.carriedOver })
  const applicants = applicantsOf(edition, facts, say)
  if (applicants.natural) stated.push({ key: 'applicantsNaturalOnly', value: null })
  const ending = stateHandling(edition, facts, say)
  return { text: start + carried + applicants.text + ending.text, stated: [...stated, ...ending.stated] }
}

function stateOldRequests(edition: Edition, facts: Facts, say: Say): Statement {
  const ending = stateHandling(edition, facts, say)
  const stated: StatedCount[] = [
    { key: 'requestsReceived', value: null },
    { key: 'requestsCarriedOver', value: facts.carriedOver },
  ]
  return { text: say('onlyCarriedOver', { carriedOver: facts.carriedOver }) + ending.text, stated: [...stated, ...ending.stated] }
}

function applicantsOf(edition: Edition, facts: Facts, say: Say): { text: string; natural: boolean } {
  if (edition.prose.parts === 'none') return { text: '', natural: false }
  if (facts.organisations === 0 || edition.prose.saysNaturalOnly) return { text: say('naturalOnly'), natural: true }
  // The parts would not add up to a count that is off, and new and old requests are not told apart in one that is combined.
  if (edition.prose.requestsOff || edition.prose.combined) return { text: '', natural: false }
  return { text: say('applicants', { natural: facts.natural, organisations: facts.organisations }), natural: false }
}

function stateHandling({ prose: { parts, outcomesOff = 0 } }: Edition, facts: Facts, say: Say): Statement {
  const stated: StatedCount[] = [{ key: 'requestsHandled', value: facts.handled }]
  const counted = facts.outcomes.filter(([, count]) => count > 0)
  const outcomes = counted.map(([name, count], index) => `${name}${index === 0 ? count + outcomesOff : count}件`)
  let text = say('handled', { handled: facts.handled })
  if (parts !== 'none' && (parts === 'told' || facts.handled >= 3) && outcomes.length > 0) text += say('outcomes', { outcomes: outcomes.join('、') })
  if (facts.carriedForward > 0) {
    text += say('carriedForward', { carriedForward: facts.carriedForward })
    stated.push({ key: 'requestsCarriedForward', value: facts.carriedForward })
  }
  return { text: `${text}。`, stated }
}

/** What the prose says of reconsideration and litigation, true to table 4 unless the orders deny it. */
export function stateCases(edition: Edition, say: Say): Statement {
  const facts = factsOf(edition)
  const { deny } = edition.prose
  if (deny === 'casesOfOffice')
    return { text: say('noCasesOfOffice'), stated: (['reconsiderations', 'suits'] as const).map((key) => ({ key, value: null })) }
  const [reconsiderations, suits] = [deny === 'cases' ? 0 : facts.reconsiderations, deny === 'cases' || deny === 'suits' ? 0 : facts.suits]
  const stated: StatedCount[] = [
    { key: 'reconsiderations', value: reconsiderations || null },
    { key: 'suits', value: suits || null },
  ]
  if (reconsiderations > 0 && facts.corrected > 0) stated.push({ key: 'reconsiderationsCorrected', value: facts.corrected })
  if (reconsiderations === 0 && suits === 0) return { text: say('noCases'), stated }
  const corrected = facts.corrected > 0 ? say('corrected', { corrected: facts.corrected }) : ''
  const first = reconsiderations === 0 ? say('noReconsiderations') : say('reconsiderations', { reconsiderations }) + corrected
  return { text: first + (suits === 0 ? say('noSuits') : say('suits', { suits })), stated }
}

/** What the prose says of fees: the processing fee since 2019, the costs of copies before. */
export function stateFees(edition: Edition, say: Say): Statement {
  if (!edition.forms.statistics2014) return { text: say('noFees'), stated: [{ key: 'feesYuan', value: null }] }
  const fees = edition.prose.deny === 'fees' ? 0 : Math.round(countOf(edition, 'statistics2014.feesCollected') * 10000)
  if (fees === 0) return { text: say('noFeesBefore2019'), stated: [{ key: 'feesYuan', value: null }] }
  return { text: say('feesBefore2019', { fees }), stated: [{ key: 'feesYuan', value: fees }] }
}

/** Normative documents issued, only where table 2 of the 2021 form tells the same. */
export function stateIssued(edition: Edition, say: Say): Statement {
  const issued = countOf(edition, 'proactive.normativeDocuments.issued') + (edition.prose.documentsOff ?? 0)
  if (edition.forms.proactive !== 'FMT_2021' || issued === 0) return { text: '', stated: [] }
  const repealed = countOf(edition, 'proactive.normativeDocuments.repealed')
  return { text: say('issued', { issued, repealed }), stated: [{ key: 'normativeDocumentsIssued', value: issued }] }
}

/** What the prose before 2019 says of items and documents disclosed. */
export function stateDisclosed(edition: Edition, say: Say): Statement {
  const items = countOf(edition, 'statistics2014.proactive.items')
  const docs = countOf(edition, 'statistics2014.proactive.normativeDocs') + (edition.prose.documentsOff ?? 0)
  const website = countOf(edition, 'statistics2014.channel.website') + (edition.prose.websiteOff ?? 0)
  const stated: StatedCount[] = [
    { key: 'disclosedTotal', value: items },
    { key: 'disclosedWebsite', value: website },
    { key: 'normativeDocuments', value: docs },
  ]
  return { text: say('disclosed2014', { items, docs, website }), stated }
}

/** What the prose before 2019 says of complaints; not every report speaks of them. */
export function stateComplaints(edition: Edition, say: Say): Statement {
  const complaints = countOf(edition, 'statistics2014.complaints')
  const isDenied = edition.prose.deny === 'complaints'
  if (complaints > 0 && !isDenied) return { text: say('complaints', { complaints }), stated: [{ key: 'complaints', value: complaints }] }
  return isDenied || edition.year % 2 === 0 ? { text: say('noComplaints'), stated: [{ key: 'complaints', value: null }] } : { text: '', stated: [] }
}
