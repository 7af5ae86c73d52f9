import { fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { ReadError } from '../read-error.ts'

/**
 * Opens an archive that lies on disk (a path) or in memory. Names stay raw bytes: see `entryName`. Throws ReadError FILE_DAMAGED where it is
 * none, LIMIT_ARCHIVE_ENTRIES where it says to hold more than `mostEntries`.
 */
export async function openZip(file: string | Uint8Array, mostEntries: number): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true } as const
  const zip = await asReadError(typeof file === 'string' ? openPromise(file, options) : fromBufferPromise(Buffer.from(file), options))
  if (zip.entryCount <= mostEntries) return zip
  zip.close()
  throw new ReadError(
    'LIMIT_ARCHIVE_ENTRIES',
    `压缩包里有 ${zip.entryCount} 个文件,超过上限 ${mostEntries} 个 · The archive holds ${zip.entryCount} files; at most ${mostEntries}`,
  )
}

/** What goes wrong in an archive's own structure is damage of the file; the system's errors (no such file) stay what they are. */
export async function asReadError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof ReadError || (error instanceof Error && 'syscall' in error)) throw error
    const words = error instanceof Error ? error.message : String(error)
    if (words.startsWith('too many bytes in the stream'))
      throw new ReadError('LIMIT_ARCHIVE_SIZE', '解压后比文件头所说的大,疑为压缩炸弹 · Inflates to more than its header says; taken for a bomb')
    throw new ReadError('FILE_DAMAGED', `压缩包已损坏,请重新下载或另存 · The archive is damaged, save it anew: ${words}`)
  }
}
