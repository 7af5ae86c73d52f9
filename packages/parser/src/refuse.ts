import type { Claim, Figure, Refusal, RefusalCode, Stated } from '@gongkai/shared'
import type { Folded } from './text/fold.ts'

/** What is known of a document when it is asked whether it is a report at all. */
export interface Evidence {
  readonly folded: Folded
  readonly title: Stated<string> | null
  readonly year: Stated<number> | null
  readonly agency: Stated<string> | null
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  /** The title of another report that stands in front of a second printing of a table. */
  readonly otherTitle: Stated<string> | null
}

/** Words in the first lines that tell another kind of document about reports. */
const otherKinds: readonly { code: RefusalCode; words: RegExp; text: string }[] = [
  {
    code: 'INTERPRETATION',
    words: /年度报告[^\n]{0,12}(?:解读|图解)|(?:解读|图解|一图读懂)[^\n]{0,40}年度报告/,
    text: '这是对年度报告的解读，不是年度报告本身',
  },
  {
    code: 'COMPARISON',
    words: /年度报告[^\n]{0,20}(?:对比|比较|对照)|(?:对比|比较)[^\n]{0,30}年度报告/,
    text: '这是几份年度报告的比较，不是一份年度报告',
  },
  {
    code: 'NOTICE',
    words: /关于[^\n]{0,40}(?:编制|报送|做好|发布)[^\n]{0,40}年度报告[^\n]{0,16}(?:通知|函)/,
    text: '这是关于年度报告的通知，不是年度报告',
  },
]

/** Characters of the head in which a document names its kind, on a line that is no sentence and no path of the site («首页 > 政策解读»). */
const head = 400
const titleLine = /(?<=^|\n)[^\n。;>]{4,70}(?=\n|$)/g

/** Why a document is not taken as a report; null where it is one. */
export function refuse(evidence: Evidence): Refusal | null {
  return refuseKind(evidence) ?? refuseSeveral(evidence) ?? refuseBlankForm(evidence) ?? refuseEmptyHanded(evidence)
}

function refuseKind({ folded }: Evidence): Refusal | null {
  for (const line of folded.text.slice(0, head).matchAll(titleLine)) {
    for (const { code, words, text } of otherKinds) {
      const match = words.exec(line[0])
      if (match) return { code, text, span: folded.spanOf(line.index + match.index, line.index + match.index + match[0].length) }
    }
  }
  return null
}

function refuseSeveral({ otherTitle }: Evidence): Refusal | null {
  return otherTitle && { code: 'SEVERAL_REPORTS', text: `文件里不止一份年度报告，另有“${otherTitle.value}”，请分成几个文件`, span: otherTitle.span }
}

/** The official form as it is sent out: all rows, not one number, and nobody's name or year. */
function refuseBlankForm({ figures, year, agency }: Evidence): Refusal | null {
  const filled = figures.some((figure) => figure.state !== 'blank' && figure.state !== 'absent')
  if (figures.length === 0 || filled || (year && agency)) return null
  return { code: 'BLANK_FORM', text: '这是空白表样：各格都没有填写，也没有写明机关和年份', span: null }
}

function refuseEmptyHanded({ figures, claims, title, year }: Evidence): Refusal | null {
  if (figures.length > 0 || (title && (year || claims.length > 0))) return null
  return { code: 'NO_REPORT', text: '没有找到年度报告的标题、表格，也没有可核对的数字', span: null }
}
