import type { Entry, ZipFile } from 'yauzl'
import { largestArchive, largestFile, mostFiles } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import { entryName } from './entry-name.ts'
import { InflateBudget } from './inflate-budget.ts'
import { inflateEntry } from './inflate-entry.ts'
import { asReadError, openZip } from './open-zip.ts'

/** One file of an archive: its name for a person (never a path to write to), and its bytes or why there are none. */
export interface ArchiveEntry {
  readonly name: string
  readonly bytes: Uint8Array | ReadError
}

const linkMode = 0o120000
const modeMask = 0o170000

/** What programs leave in archives beside the files. */
const leftovers = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/**
 * The files of an archive one after another, in its order; no more than one is in memory. Folders and hidden files are passed over; what is
 * refused comes as an error in the place of its bytes, and the others go on. `wanted`: names that are not to be inflated at all are left
 * out. Throws ReadError where the archive as a whole is no archive, is damaged or too large.
 */
export async function* archiveEntries(path: string, wanted: (name: string) => boolean = () => true): AsyncGenerator<ArchiveEntry> {
  const zip = await openZip(path, mostFiles)
  try {
    const budget = new InflateBudget(largestArchive, largestFile)
    const seen = new Set<string>()
    const entries = zip.eachEntry()
    for (;;) {
      const { done, value: entry } = await asReadError(entries.next())
      if (done) return
      const name = entryName(entry)
      if (isFolder(entry) || leftovers.test(name) || !wanted(name)) continue
      yield { name, bytes: await bytesOf(zip, entry, seen.has(name), budget) }
      seen.add(name)
    }
  } finally {
    zip.close()
  }
}

function isFolder({ fileNameRaw }: Entry): boolean {
  return fileNameRaw.at(-1) === 0x2f
}

async function bytesOf(zip: ZipFile, entry: Entry, isRepeated: boolean, budget: InflateBudget): Promise<Uint8Array | ReadError> {
  if (isRepeated)
    return new ReadError('ARCHIVE_ENTRY', '压缩包里前面已有同名文件,只读第一个 · A file of this name came before; only the first is read')
  if (((entry.externalFileAttributes >>> 16) & modeMask) === linkMode)
    return new ReadError('ARCHIVE_ENTRY', '这是符号链接,不是文件 · This is a symbolic link, no file')
  try {
    const chunks: Buffer[] = []
    for await (const chunk of inflateEntry(zip, entry, budget)) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}
