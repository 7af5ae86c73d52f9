import type { Entry, ZipFile } from 'yauzl'
import { entryName } from './entry-name.ts'
import { asReadError } from './open-zip.ts'

/** An entry with its name for a person. */
export interface NamedEntry {
  readonly name: string
  readonly entry: Entry
}

/** All entries of an archive's directory, in its order; nothing is inflated. Throws ReadError FILE_DAMAGED. */
export async function listEntries(zip: ZipFile): Promise<NamedEntry[]> {
  const list: NamedEntry[] = []
  const entries = zip.eachEntry()
  for (;;) {
    const { done, value: entry } = await asReadError(entries.next())
    if (done) return list
    list.push({ name: entryName(entry), entry })
  }
}
