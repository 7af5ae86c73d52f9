import type { Log } from '../log.ts'
import type { Db } from '../queries/database.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a resolver may use, made anew for each request. */
export interface Context {
  readonly db: Db
  readonly loaders: Loaders
  /** In the answer and in the log, so that one leads to the other. */
  readonly requestId: string
  readonly log: Log
  /** When the request must have been answered, in milliseconds of `performance.now()`. */
  readonly deadline: number
}

/** How long a request may take, in milliseconds. */
const TIME_LIMIT = 5_000

export function createContext(db: Db, log: Log, requestId: string): Context {
  return { db, loaders: createLoaders(db), requestId, log, deadline: performance.now() + TIME_LIMIT }
}
