/** The database as those hold it who ask the queries; they pass it on and do not look inside. */
export type { Db } from '../db/client.ts'
