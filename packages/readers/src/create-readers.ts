import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Source } from '@gongkai/shared'
import { kindOfBytes } from './kind-of-bytes.ts'
import { longestRead, mostMemory, smallText } from './limits.ts'
import { readBytes, refuseLarge } from './read-bytes.ts'
import { ReadError } from './read-error.ts'
import type { Caps } from './worker/messages.ts'
import { ReadingProcess } from './worker/reading-process.ts'
import { archiveEntries } from './zip/archive-entries.ts'

/** One file of an archive as it was read, or why it was not. */
export interface ArchiveItem {
  readonly name: string
  readonly source: Source | ReadError
}

/** Reads documents of every kind; whatever could do harm is read in a process of its own, which can be ended. */
export interface Readers {
  /** Rejects with ReadError; one bad file changes nothing for the next. */
  read(name: string, bytes: Uint8Array): Promise<Source>
  /** Rejects also with the system's error where the file cannot be opened. */
  readFile(path: string): Promise<Source>
  /** The documents of a ZIP, see `archiveEntries`. */
  readArchive(path: string, wanted?: (name: string) => boolean): AsyncGenerator<ArchiveItem>
  /** Ends the processes. Without it they end with this one. */
  close(): Promise<void>
}

export interface ReadersOptions extends Partial<Caps> {
  /** How many files may be read at a time. */
  readonly workers?: number
  /** The module that the processes run; for tests. */
  readonly program?: URL
}

const own = import.meta.url

/** Readers with caps for each file: processor time (10 s) and memory (512 MB), past which its reading is ended. */
export function createReaders(options: ReadersOptions = {}): Readers {
  const { workers = 1, timeoutMs = longestRead, memoryMb = mostMemory } = options
  const program = options.program ?? new URL(`./worker/read-tasks${own.slice(own.lastIndexOf('.'))}`, own)
  const idle = Array.from({ length: workers }, () => new ReadingProcess({ timeoutMs, memoryMb }, program))
  const all = [...idle]
  const waiting: ((process: ReadingProcess) => void)[] = []

  const apart = async (name: string, bytes: Uint8Array): Promise<Source> => {
    const process = idle.pop() ?? (await new Promise<ReadingProcess>((resolve) => waiting.push(resolve)))
    try {
      return await process.read(name, bytes)
    } finally {
      const next = waiting.shift()
      if (next) next(process)
      else idle.push(process)
    }
  }
  const read = async (name: string, bytes: Uint8Array): Promise<Source> => {
    refuseLarge(bytes.length)
    return kindOfBytes(bytes) === 'text' && bytes.length <= smallText ? readBytes(name, bytes) : apart(name, bytes)
  }
  return {
    read,
    async readFile(path) {
      refuseLarge((await stat(path)).size)
      return read(basename(path), await readFile(path))
    },
    async *readArchive(path, wanted) {
      for await (const { name, bytes } of archiveEntries(path, wanted))
        yield { name, source: bytes instanceof ReadError ? bytes : await read(name, bytes).catch(asReadError) }
    },
    close: async () => {
      await Promise.all(all.map((process) => process.close()))
    },
  }
}

function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error
  throw error
}
