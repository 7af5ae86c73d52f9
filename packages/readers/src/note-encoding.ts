import type { Message } from '@gongkai/shared'
import type { Decoded } from './decode-bytes.ts'

/** The encodings that a label may mean, by its first letters. */
const families = [
  { label: /^gb|^cp936|^x-gbk/i, family: 'gb' },
  { label: /^utf-?8/i, family: 'utf-8' },
  { label: /^utf-?16|^unicode/i, family: 'utf-16' },
  { label: /^big-?5/i, family: 'big5' },
  { label: /^iso-8859|^latin|^windows-125|^us-ascii|^ascii/i, family: 'western' },
] as const

const labels = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]+)|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w-]+)/i
/** A page says its encoding at the very top. */
const head = 4096

/** What there is to say about a text's bytes: a page that names another encoding than its own, and characters that could not be decoded. */
export function noteEncoding({ text, encoding, damaged }: Decoded): Message[] {
  return [...mislabelled(text, encoding), ...damage(text, damaged)]
}

function mislabelled(text: string, encoding: string): Message[] {
  const found = labels.exec(text.slice(0, head))
  const label = found?.[1] ?? found?.[2]
  if (!found || !label || familyOf(label) === familyOf(encoding) || !/[^\0-\x7f]/.test(text)) return []
  const span = { start: found.index, end: found.index + found[0].length }
  return [
    {
      code: 'ENCODING_MISLABELLED',
      text: `网页自称编码为 ${label},实为 ${encoding},按实际编码读取 · The page says ${label} but is in ${encoding}; read as ${encoding}`,
      span,
    },
  ]
}

function familyOf(label: string): string {
  return families.find((one) => one.label.test(label))?.family ?? label.toLowerCase()
}

function damage(text: string, damaged: number): Message[] {
  if (damaged === 0) return []
  const start = text.indexOf('\uFFFD')
  return [
    {
      code: 'BAD_BYTES',
      text: `有 ${damaged} 处字符已损坏,第一处在位置 ${start} · ${damaged} characters are damaged, the first at ${start}`,
      span: { start, end: start + 1 },
    },
  ]
}
