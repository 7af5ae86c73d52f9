import type { Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'

/**
 * Sentences that name the year a report is about, the surest first. A year that merely comes first in the text, a publication date or
 * a plan for the next year is none of them.
 */
const statements: readonly RegExp[] = [
  /(\d{4})年1月1日(?:起|零时)?(?:至|到|-|~)+(?:(?:\1|同)年)?12月31日/,
  /(\d{4})年度?(?:本?[\u3400-\u9fff]{0,12})?(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:的)?(?:年度报告|年报|情况(?:报告|如下|报告如下|总结))/,
  /(?:现将|编制|形成|公布)[^。\n]{0,20}?(\d{4})年度?[^。\n]{0,20}?(?:信息公开|政务公开)/,
]

/** The reporting year as the text states it, where the title does not. */
export function readReportingYear(folded: Folded): Stated<number> | null {
  for (const statement of statements) {
    const match = statement.exec(folded.text)
    if (!match) continue
    const at = match.index + match[0].indexOf(match[1] ?? '')
    return { value: Number(match[1]), raw: match[1] ?? '', span: folded.spanOf(at, at + 4) }
  }
  return null
}
