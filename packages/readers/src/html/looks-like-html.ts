/** Tags that a page or a fragment of one has and a plain text has not. */
const tag = /<(?:!doctype|html|head|body|table|tbody|tr|td|div|p|span|br|h[1-6])(?:\s[^<>]*)?\/?>/gi
/** A table in markdown, whose cells may hold line breaks as tags for want of others. */
const markdownRow = /^\s*\|[ :-]*-{2,}[ :|-]*\|\s*$/m

/** True where the text is marked up: a document type, or more than one ordinary tag. */
export function looksLikeHtml(text: string): boolean {
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) return true
  const tags = text.match(tag) ?? []
  return tags.length >= 3 && !(tags.every((one) => /^<br/i.test(one)) && markdownRow.test(text))
}
