/** Tags that a page or a fragment of one has and a plain text has not. */
const tag = /<(?:!doctype|html|head|body|table|tbody|tr|td|div|p|span|br|h[1-6])(?:\s[^<>]*)?\/?>/gi

/** True where the text is marked up: a document type, or more than one ordinary tag. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype html|html)\b/i.test(text) || (text.match(tag)?.length ?? 0) >= 3
}
