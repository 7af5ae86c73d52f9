/** Tags that a page or a fragment of one has and a plain text has not. */
const tag = /<(?:!doctype|html|head|body|table|tbody|tr|td|div|p|span|br|h[1-6])(?:\s[^<>]*)?\/?>/gi
const fewest = 3
/** A table in markdown, whose cells may hold line breaks as tags for want of others: the line under its head. */
const markdownRow = /^[ \t]*\|(?=[ :|-]*--)[ :|-]+$/m

/** True where the text is marked up: a document type, or more than one ordinary tag. */
export function looksLikeHtml(text: string): boolean {
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) return true
  let [tags, others] = [0, 0]
  for (const [one] of text.matchAll(tag)) {
    tags += 1
    if (!/^<br/i.test(one)) others += 1
    if (tags >= fewest && others > 0) return true
  }
  return tags >= fewest && !markdownRow.test(text)
}
