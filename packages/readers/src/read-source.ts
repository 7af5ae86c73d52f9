import type { Source } from '@gongkai/shared'
import { createReaders, type Readers } from './create-readers.ts'

let readers: Readers | null = null

/** Reads one file from disk. Throws ReadError where it is no readable document, and the system's error where it cannot be opened. */
export async function readSource(path: string): Promise<Source> {
  readers ??= createReaders()
  return readers.readFile(path)
}
