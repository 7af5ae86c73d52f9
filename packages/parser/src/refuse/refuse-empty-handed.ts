import type { Refusal } from '@gongkai/shared'
import type { Evidence } from './evidence.ts'
import { holdsProseReport } from './holds-prose-report.ts'

/** A report whose title was lost or is no plain one still speaks of itself: 本报告由…编制, 本年度报告中所列数据…. */
const ownWords =
  /本(?:年度)?(?:工作)?(?:报告|年报)(?:是|系|由|根据|依据|依照|按照|中?所列|中?的?统计|内容|包括|全文|分为|的?电子)|[。,;:](?:年度)?报告(?:中?(?:所列|所涉|的)?(?:统计)?数据|的?电子版)|公开条例[^。\n]{0,80}编制本(?:年度)?(?:工作)?(?:报告|年报)|公开(?:工作)?年度(?:工作)?报告由(?:概述|总体情况)/
const named = /年度(?:工作)?报告|年报/
/** Reports on penalties or on the rule of law introduce themselves alike and count cases too: these speak of open government. */
const itsMatter = /(?:信息|政务|主动|申请)公开|公开(?:信息|条例)/
/** Characters of the head in which a report introduces or names itself. */
const head = { introduction: 3000, name: 600 }
const chapter = /(?:^|\n)\s*[一二三四五六七]\s*、/g

/** Neither table nor title with year or count, nor the text of a report: nothing of one is there. */
export function refuseEmptyHanded(evidence: Evidence): Refusal | null {
  const { figures, claims, title, year } = evidence
  if (figures.length > 0 || (title && (year || claims.length > 0)) || speaksOfItself(evidence)) return null
  return { code: 'NO_REPORT', text: '没有找到年度报告的标题、表格，也没有可核对的数字', span: null }
}

function speaksOfItself(evidence: Evidence): boolean {
  const { folded, claims, year } = evidence
  if (!year) return false
  const isWhole = claims.length > 0 || (folded.text.match(chapter)?.length ?? 0) > 1
  const opening = folded.text.slice(0, head.introduction).replace(/\s/g, '')
  if (!itsMatter.test(opening)) return false
  return (isWhole && ownWords.test(opening)) || (holdsProseReport(evidence) && named.test(opening.slice(0, head.name)))
}
