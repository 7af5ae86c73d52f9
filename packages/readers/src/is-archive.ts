import { open } from 'node:fs/promises'
import { kindOfBytes } from './kind-of-bytes.ts'
import { mostFiles } from './limits.ts'
import { ReadError } from './read-error.ts'
import { kindOfZip } from './zip/kind-of-zip.ts'
import { listEntries } from './zip/list-entries.ts'
import { openZip } from './zip/open-zip.ts'

/**
 * True for a ZIP of files, false for a Word document (which is a ZIP of its parts) and for everything else; told by what is in it. Takes a
 * path, of which only the directory is read, or the bytes. Throws the system's error where the file cannot be opened.
 */
export async function isArchive(file: string | Uint8Array): Promise<boolean> {
  const head = typeof file === 'string' ? await firstBytes(file) : file.subarray(0, 64)
  try {
    if (kindOfBytes(head) !== 'zip') return false
    const zip = await openZip(file, mostFiles)
    try {
      return kindOfZip(await listEntries(zip)) === 'archive'
    } finally {
      zip.close()
    }
  } catch (error) {
    if (error instanceof ReadError) return error.code === 'LIMIT_ARCHIVE_ENTRIES'
    throw error
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
