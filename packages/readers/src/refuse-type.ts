import { ReadError } from './read-error.ts'

interface Kind {
  /** The first bytes of such a file, as characters of one byte each. */
  readonly sign: string
  readonly zh: string
  readonly en: string
}

const asText = { zh: '请另存为 DOCX、PDF、网页或文本', en: 'save it as DOCX, PDF, HTML or text' }
const asWords = { zh: '图片里的文字无法读取', en: 'words in pictures are not read' }

/** Kinds of file that are not read, by their first bytes. */
const kinds: readonly (Kind & { readonly advice: { readonly zh: string; readonly en: string } })[] = [
  { sign: '\xd0\xcf\x11\xe0', zh: '旧版 Word、WPS 或 Excel', en: 'a Word, WPS or Excel file of the old format', advice: asText },
  { sign: '{\\rtf', zh: 'RTF', en: 'an RTF file', advice: asText },
  { sign: 'MIME-Ver', zh: 'MHTML 网页存档', en: 'an MHTML file', advice: asText },
  { sign: 'Rar!', zh: 'RAR 压缩', en: 'a RAR archive', advice: { zh: '请改用 ZIP', en: 'make it a ZIP' } },
  { sign: '7z\xbc\xaf', zh: '7z 压缩', en: 'a 7z archive', advice: { zh: '请改用 ZIP', en: 'make it a ZIP' } },
  { sign: '\x1f\x8b', zh: 'GZIP 压缩', en: 'a GZIP archive', advice: { zh: '请改用 ZIP', en: 'make it a ZIP' } },
  { sign: '\x89PNG', zh: 'PNG 图片', en: 'a PNG picture', advice: asWords },
  { sign: '\xff\xd8\xff', zh: 'JPEG 图片', en: 'a JPEG picture', advice: asWords },
  { sign: 'GIF8', zh: 'GIF 图片', en: 'a GIF picture', advice: asWords },
  { sign: 'II*\0', zh: 'TIFF 图片', en: 'a TIFF picture', advice: asWords },
  { sign: 'MM\0*', zh: 'TIFF 图片', en: 'a TIFF picture', advice: asWords },
]

/** Throws ReadError TYPE_UNSUPPORTED for a file whose first bytes tell a kind that is not read. */
export function refuseType(bytes: Uint8Array): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = kinds.find(({ sign }) => head.startsWith(sign))
  if (kind)
    throw new ReadError(
      'TYPE_UNSUPPORTED',
      `这是${kind.zh}文件,不能读取;${kind.advice.zh} · This is ${kind.en}, which is not read; ${kind.advice.en}`,
    )
}
