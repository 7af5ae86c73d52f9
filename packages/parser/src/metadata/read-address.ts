import type { Span, Stated } from '@gongkai/shared'
import type { Folded } from '../text/fold.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { Stretch } from './prose.ts'

/** A web address in print, with or without its scheme; its path holds no signs that sentences use. */
const webAddress = /(?:https?:\/\/|(?<![\w@./-]|\bwww\. )(?=[\w-]{1,63}\.))(?:www\. )?[\w-]+(?:\.[\w-]+)+(?::\d{1,5})?(?:\/[\w\-./?%&=#~+:]*)?/gi
const site = /^(?:https?:\/\/|www\.)|\.(?:cn|com|org|net)(?:[:/]|$)/i
/** Words that say that the report itself is to be had there; its contact address is another thing. */
const copy = /电子(?:版|文本|文档|档|稿)/
const report = /报告|年报|全文|正文/
const contact = /联系|疑问|咨询|反映|邮箱|邮件/
/** An address that goes on in the next line: letters, dots or strokes stand there. */
const goesOn = /^[.]?[ \t]*\n[ \t]*(?=[\w/?%&=#~-]*[./?=&_a-z])([\w\-./?%&=#~+:]+)/i

/**
 * The web address at which the report says it can be had: in a sentence of the opening that speaks of the report, or in or beside the
 * sentence that states the period (`period` is its place in the source); further on only where it says «电子版».
 */
export function readAddress(folded: Folded, opening: Stretch, stretches: readonly Stretch[], period: Span | null): Stated<string> | null {
  for (const { from, to } of stretches) {
    const text = folded.text.slice(from, to)
    if (!mayHold(text)) continue
    for (const match of matchesOf(webAddress, text)) {
      if (!site.test(match[0])) continue
      const at = from + match.index
      if (!isOffered(folded, at, at >= opening.from && at < opening.to, from, period)) continue
      const end = endOf(text, match.index, match[0])
      if (end === null) return null
      const printed = text.slice(match.index, end)
      return { value: printed.replace(/\s/g, ''), raw: printed, span: folded.spanOf(at, from + end) }
    }
  }
  return null
}

/** Most texts have not one dot between two letters or digits, which every address has. */
function mayHold(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (/[\w-]/.test(text.charAt(at - 1)) && /[\w-]/.test(text.charAt(at + 1))) return true
  }
  return false
}

/** Whether the words before an address offer the report there. */
function isOffered(folded: Folded, at: number, inOpening: boolean, from: number, period: Span | null): boolean {
  const begin = beginOfSentence(folded.text, at, from)
  const words = folded.text.slice(begin, at).replace(/\s/g, '')
  if (copy.test(words)) return true
  if (contact.test(words)) return false
  if (inOpening && report.test(words)) return true
  const before = beginOfSentence(folded.text, begin - 1, from)
  const { start } = folded.spanOf(before, before + 1)
  const { start: end } = folded.spanOf(at, at + 1)
  return period !== null && period.start >= start && period.start < end
}

/** Where the sentence begins in which a place stands, at most 200 characters before it. */
function beginOfSentence(text: string, at: number, from: number): number {
  const near = Math.max(from, at - 200)
  return near + text.slice(near, Math.max(near, at)).lastIndexOf('。') + 1
}

/** Where an address ends: before the sentence's own signs; null where a line end cuts it and nothing shows how it goes on. */
function endOf(text: string, from: number, printed: string): number | null {
  const whole = from + printed.length
  const rest = goesOn.exec(text.slice(whole, whole + 120))
  if (rest) {
    const end = whole + rest[0].length
    return text.charAt(from - 1) === '(' && text.charAt(end) === ')' ? end : null
  }
  return from + printed.replace(/[.:?&=#~+-]+$/, '').length
}
