import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { ReadError } from '../read-error.ts'
import type { InflateBudget } from './inflate-budget.ts'
import { asReadError } from './open-zip.ts'

/** The bytes of one entry as they come out, counted while they do; at the end their checksum must be right. Throws ReadError. */
export async function* inflateEntry(zip: ZipFile, entry: Entry, budget: InflateBudget): AsyncGenerator<Buffer> {
  if (entry.isEncrypted())
    throw new ReadError('ARCHIVE_ENTRY', '压缩包里的文件加了密码,请先解密 · The file in the archive is encrypted; take the password off first')
  budget.begin(entry.compressedSize, entry.uncompressedSize)
  const stream = await asReadError(zip.openReadStreamPromise(entry))
  let sum = 0
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  try {
    for (;;) {
      const { done, value: chunk } = await asReadError(chunks.next())
      if (done) break
      budget.take(chunk.length)
      sum = crc32(chunk, sum)
      yield chunk
    }
  } finally {
    stream.destroy()
  }
  if (sum !== entry.crc32)
    throw new ReadError('FILE_DAMAGED', '压缩包里的文件校验和不符,请重新下载 · The checksum of a file in the archive is wrong; fetch it anew')
}
