import type { RefusalCode, Source } from '@gongkai/shared'

/** What a reading process is asked. */
export interface Task {
  readonly number: number
  readonly name: string
  readonly bytes: Uint8Array
}

/** What it answers: the source, why there is none, or the words of an error of the program itself. */
export type Answer = { readonly number: number; readonly rss: number } & (
  | { readonly source: Source }
  | { readonly code: RefusalCode; readonly reason: string }
  | { readonly failure: string }
)

/** What one file may take: processor time in milliseconds, memory of the whole process in megabytes. */
export interface Caps {
  readonly timeoutMs: number
  readonly memoryMb: number
}
