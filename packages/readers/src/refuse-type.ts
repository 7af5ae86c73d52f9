import { ReadError } from './read-error.ts'

/** Kinds of file that are not read yet, by their first bytes. */
const kinds: readonly { readonly bytes: readonly number[]; readonly name: string; readonly advice: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF', advice: '请先转成文本或网页' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'DOCX 或 ZIP', advice: '请先另存为文本或网页' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: '旧版 Word 或 Excel', advice: '请先另存为文本或网页' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG 图片', advice: '图片里的文字无法读取' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG 图片', advice: '图片里的文字无法读取' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF 图片', advice: '图片里的文字无法读取' },
]

/** Throws ReadError for a file whose first bytes tell a kind that is not read. */
export function refuseType(bytes: Uint8Array): void {
  const kind = kinds.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))
  if (kind) throw new ReadError('TYPE_UNSUPPORTED', `这是${kind.name}文件,目前只读文本和网页;${kind.advice}`)
}
