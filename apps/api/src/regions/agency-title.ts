import type { Region } from '@gongkai/shared'
import { bodySpellings, townshipEndings } from './agency-words.ts'
import type { AgencyName } from './read-agency-name.ts'

/** One spelling of an agency's name for all years, and the short one; `region` null where it is not placed. */
export function agencyTitle(agency: AgencyName, region: Region | null): { name: string; shortName: string } {
  if (agency.township) {
    const unit = (region?.name ?? agency.township.word).replace(/街道办事处$/, '街道')
    if (agency.kind === 'DEPARTMENT') return { name: unit + agency.body, shortName: agency.body }
    return { name: unit + (townshipEndings.find(({ ending }) => ending.test(unit))?.body ?? '管理委员会'), shortName: unit }
  }
  const place = region?.name ?? agency.unknownPlace ?? agency.chain.at(-1)?.word ?? agency.level ?? ''
  const body = bodySpellings[agency.body] ?? agency.body
  if (agency.kind === 'GOVERNMENT') return { name: place + (body || '人民政府'), shortName: place }
  return { name: place + body, shortName: body }
}
