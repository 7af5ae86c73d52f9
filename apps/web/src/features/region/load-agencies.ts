import type { Answer } from '../../graphql/api-problem.ts'
import { ask } from '../../graphql/client.ts'
import { agencyListQuery, type ListedAgency } from './region-query.ts'

/** More than a county has; a province is entered through its cities and counties. */
const mostPages = 8

/** The agencies under a region in official order, page after page up to a limit, and how many there are in all. */
export async function loadAgencies(code: string): Promise<Answer<{ agencies: ListedAgency[]; total: number }>> {
  const agencies: ListedAgency[] = []
  let total = 0
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer: Awaited<ReturnType<typeof askPage>> = await askPage(code, after)
    if (!answer.ok) return answer
    agencies.push(...answer.data.agencies.nodes)
    total = answer.data.agencies.totalCount
    after = answer.data.agencies.pageInfo.endCursor
    if (!answer.data.agencies.pageInfo.hasNextPage) break
  }
  return { ok: true, data: { agencies, total } }
}

const askPage = (code: string, after: string | null) => ask(agencyListQuery, { code, after })
