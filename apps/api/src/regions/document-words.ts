import type { Report } from '@gongkai/shared'
import type { EvidenceKind } from './evidence-weights.ts'

/** Words of the document that may name the agency's region, with what kind of evidence they are. */
export interface DocumentWords {
  readonly kind: EvidenceKind
  readonly text: string
}

const publisherLabels = [
  '发布机构',
  '公开机构',
  '发布单位',
  '发布机关',
  '公开单位',
  '信息来源',
  '制作机构',
  '编制机关',
  '生成机构',
  '发文机关',
  '发文单位',
  '填报单位',
  '责任部门',
]
const gap = '[ \\t\\u3000]*'
const label = publisherLabels.map((word) => [...word].join(gap)).join('|')
const publisher = new RegExp(`(?:${label})(?:[（(][^）)\\n]{0,6}[）)])?[\\s:：|]*([^\\s|，,。；;:：（）()]{2,40})`, 'g')
const site = /门户网|网站|政府网|政务网/g
/** Longer than any site's name. */
const longestSiteName = 24
const postalAddress = /地[ \u3000]*址[\s:：|]*([^\n，,。；;（）()]{4,40})/g

/** What the document prints about itself: index block, title, site, address. Each quotation is short and in the order of the text. */
export function documentWords(report: Report, text: string): DocumentWords[] {
  const found = (kind: EvidenceKind, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => ({ kind, text: match[1] ?? '' }))
  return [
    ...found('publisher', publisher),
    ...(report.title ? [{ kind: 'title' as const, text: report.title.value }] : []),
    ...(report.parent ? [{ kind: 'parent' as const, text: report.parent.value }] : []),
    ...siteNames(text),
    ...found('address', postalAddress),
  ]
}

/** The words right before 网站 and its like, back to the last mark or blank. */
function siteNames(text: string): DocumentWords[] {
  return [...text.matchAll(site)].map((match) => ({
    kind: 'site',
    text:
      text
        .slice(Math.max(0, match.index - longestSiteName), match.index)
        .split(/[\s，。；、：:（）()<>《》"“”]/)
        .at(-1) ?? '',
  }))
}
