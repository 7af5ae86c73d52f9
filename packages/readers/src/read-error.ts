import type { RefusalCode } from '@gongkai/shared'

/** A file that cannot become text: empty, broken, of a kind that is not read. `code` is stable; the message is for a person. */
export class ReadError extends Error {
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string) {
    super(message)
    this.name = 'ReadError'
    this.code = code
  }
}
