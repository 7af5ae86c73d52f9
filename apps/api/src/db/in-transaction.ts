import type { Db } from './client.ts'

/** The end of the line before each client's connection. */
const queues = new WeakMap<Db, Promise<unknown>>()

async function transact<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await db.$executeRaw`BEGIN IMMEDIATE`
  try {
    const result = await work()
    await db.$executeRaw`COMMIT`
    return result
  } catch (error) {
    // After some errors (a full disk) SQLite has rolled back by itself and knows of no transaction any more.
    await db.$executeRaw`ROLLBACK`.catch(() => {})
    throw error
  }
}

/**
 * Runs `work` in one write transaction of this client: all of it is stored or nothing. One after another; a second process waits its turn.
 *
 * The client must be a writer's own, as whatever else it does meanwhile falls into the transaction. `$transaction` is not used because
 * the libSQL adapter opens a new connection for each and leaves the old one to the garbage collector: after 3,000 reports 6,000 files
 * were open, and each took seven times as long.
 */
export function inTransaction<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(db) ?? Promise.resolve()).then(() => transact(db, work))
  queues.set(
    db,
    turn.catch(() => {}),
  )
  return turn
}
