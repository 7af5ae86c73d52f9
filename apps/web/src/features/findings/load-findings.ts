import type { Locale } from '@gongkai/shared'
import type { Crumb } from '../../components/breadcrumb.tsx'
import { regionCrumbs } from '../../components/region-crumbs.ts'
import type { Answer } from '../../graphql/api-problem.ts'
import { ask } from '../../graphql/client.ts'
import { apiLocale } from '../../lib/locale.ts'
import { agencyPath, regionPath } from '../../lib/paths.ts'
import { agencyScopeQuery, type FindingsData, findingsQuery, regionScopeQuery } from './findings-query.ts'
import { type FindingsParams, toVariables } from './to-variables.ts'

/** Whose findings are listed. */
export interface FindingsScope {
  readonly name: string
  readonly invented: boolean
  /** Years with a report, newest first. */
  readonly years: readonly number[]
  /** The way to its page, that page included. */
  readonly crumbs: readonly Crumb[]
}

/** The region or agency that the address names; null where it names none or one that is not there. */
export async function loadScope({ r, u }: Pick<FindingsParams, 'r' | 'u'>, locale: Locale): Promise<Answer<FindingsScope | null>> {
  if (u) {
    const answer = await ask(agencyScopeQuery, { id: u })
    if (!answer.ok || !answer.data.agency) return answer.ok ? { ok: true, data: null } : answer
    const { id, name, invented, reports, region } = answer.data.agency
    const crumbs = [...regionCrumbs(region?.path ?? [], locale), { label: name, href: agencyPath(locale, id) }]
    return { ok: true, data: { name, invented, years: newestFirst(reports.map(({ year }) => year)), crumbs } }
  }
  if (!r) return { ok: true, data: null }
  const answer = await ask(regionScopeQuery, { code: r })
  if (!answer.ok || !answer.data.region) return answer.ok ? { ok: true, data: null } : answer
  const { code, name, invented, years, path } = answer.data.region
  const crumbs = [...regionCrumbs(path.slice(0, -1), locale), { label: name, href: regionPath(locale, code) }]
  return { ok: true, data: { name, invented, years: newestFirst(years), crumbs } }
}

const newestFirst = (years: readonly number[]) => years.toSorted((a, b) => b - a)

/** A page of the findings that the address asks for, and how many there are of each kind without its filters. */
export function loadFindings(params: FindingsParams, locale: Locale): Promise<Answer<FindingsData>> {
  return ask(findingsQuery, { ...toVariables(params), locale: apiLocale[locale] })
}
