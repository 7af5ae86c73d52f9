import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'

/** The period that the figures cover: 2018年1月1日至12月31日. */
const period = /(\d{4})年1月1日(?:起)?(?:至|到|-)+(?:\1年)?12月31日/

/** The reporting year as the statement of the period gives it. */
export function readPeriod(folded: Folded): Stated<number> | null {
  const match = period.exec(folded.text)
  if (!match) return null
  return { value: Number(match[1]), raw: match[1] ?? '', span: folded.spanOf(match.index, match.index + 4) }
}
