import type { Day, ReadableText, Span } from '@gongkai/shared'

/** 填报日期 of the block that closes the table before 2019; the parser reads it as no signature. */
const label = /(?:填报|填表|制表)(?:日期|时间)[\s|:：]*(20\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})日?/

/** The day on which the table says that it was filled in, with its place; a list of one or none. */
export function findFilledIn(text: ReadableText): { readonly day: Day; readonly span: Span }[] {
  if (!/填报|填表|制表/.test(text.text)) return []
  const found = label.exec(text.text)
  if (!found) return []
  const [words, year = '', month = '', date = ''] = found
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return Number.isNaN(Date.parse(day)) ? [] : [{ day, span: text.spanOf(found.index + words.indexOf(year), found.index + words.length) }]
}
