import type { Refusal } from '@gongkai/shared'
import type { Evidence } from './evidence.ts'

/** Neither table nor title with year or count: nothing of a report is there. */
export function refuseEmptyHanded({ figures, claims, title, year }: Evidence): Refusal | null {
  if (figures.length > 0 || (title && (year || claims.length > 0))) return null
  return { code: 'NO_REPORT', text: '没有找到年度报告的标题、表格，也没有可核对的数字', span: null }
}
