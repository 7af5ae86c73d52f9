import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from '@gongkai/shared'
import { readBytes } from './read-bytes.ts'

/** Reads one file from disk. Throws ReadError where it is no readable document, and the system's error where it cannot be opened. */
export async function readSource(path: string): Promise<Source> {
  return readBytes(basename(path), await readFile(path))
}
