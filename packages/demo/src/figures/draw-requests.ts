import type { DemoUnit } from '../county.ts'
import type { Random } from '../random.ts'
import type { Figures } from './figures.ts'
import { type Applicant, applicantShares, openShare, outcomes } from './outcomes.ts'

/** The open requests of a year's end, by applicant. */
export type Backlog = Readonly<Partial<Record<Applicant, number>>>

/** One year of requests: table 3 in the keys of both forms, and what stays open. Every sum of the table holds by construction. */
export function drawRequests(unit: DemoUnit, factor: number, before: Backlog, random: Random): { figures: Figures; backlog: Backlog } {
  const figures: Record<string, number> = {}
  const backlog: Partial<Record<Applicant, number>> = {}
  const count = (row: string, applicant: Applicant, times = 1) => {
    for (const column of [applicant, 'total']) figures[`requests.${row}.${column}`] = (figures[`requests.${row}.${column}`] ?? 0) + times
  }
  const close = (applicant: Applicant) => {
    const outcome = random.weighted(outcomes.map(({ key, share }) => [key, share] as const))
    count(outcome, applicant)
    if (outcome.startsWith('otherHandling.')) count('otherHandling', applicant)
    count('total', applicant)
  }
  for (const [applicant] of applicantShares) {
    const open = before[applicant] ?? 0
    if (open > 0) count('carriedOver', applicant, open)
    for (let index = 0; index < open; index++) close(applicant)
  }
  for (let left = random.count(unit.requests * factor); left > 0; left--) {
    const applicant = random.weighted(applicantShares)
    count('newReceived', applicant)
    if (!random.chance(openShare)) {
      close(applicant)
      continue
    }
    count('carriedForward', applicant)
    backlog[applicant] = (backlog[applicant] ?? 0) + 1
  }
  return { figures, backlog }
}
