import type { Stretch } from './prose.ts'

/** One or several lines put together, white space left out. */
export interface TitleLine {
  readonly text: string
  readonly stretches: readonly Stretch[]
  /** More stood behind it, the first field of a byline or the site's own name. */
  readonly isCut: boolean
}

/** Longer lines are paragraphs. */
const longestCut = 300
/** What a site prints behind a title on its line: the first field of its byline or index block, or its own name. */
const behindTitle =
  /(?<=[告报)》])(?:[ \t]+[[【(]?(?=(?:发布|发表|公开)(?:时间|日期)|(?:信息|文章)?来源|时间|日期|作者|编辑|浏览|访问|点击|阅读|字[号体]|索引号)|[ \t]*(?:[-_—|]{1,3})[ \t]*(?=[\u3400-\u9fff]{2,20}(?:政府|网站?)\s*$))/

/** The lines and cells of a stretch that are not blank, at most so many. */
export function titleLines(text: string, { from, to }: Stretch, limit: number): TitleLine[] {
  const lines: TitleLine[] = []
  let begin = from
  for (let at = from; at <= to && lines.length < limit; at += 1) {
    if (at < to && !isBound(text.charCodeAt(at))) continue
    // Bars at a line's end close its cells.
    const whole = text.slice(begin, at).replace(/[|\s]+$/, '')
    const cut = whole.length < longestCut ? whole.search(behindTitle) : -1
    const printed = cut > 0 ? whole.slice(0, cut) : whole
    const line = printed.replace(/\s+/g, '')
    if (line !== '') lines.push({ text: line, stretches: [{ from: begin, to: begin + printed.length }], isCut: cut > 0 })
    begin = at + 1
  }
  return lines
}

/** Several lines as one. */
export function joinLines(lines: readonly TitleLine[]): TitleLine {
  return {
    text: lines.map((line) => line.text).join(''),
    stretches: lines.flatMap((line) => line.stretches),
    isCut: lines.some((line) => line.isCut),
  }
}

function isBound(code: number): boolean {
  return code === 0x0a || (code >= 0x1d && code <= 0x1f)
}
