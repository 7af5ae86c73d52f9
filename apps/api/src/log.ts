import { type Logger, pino } from 'pino'
import type { Env } from './env.ts'

export type Log = Logger

/** One line of JSON an event on standard error; standard output belongs to what a command prints. */
export function createLog(env: Pick<Env, 'logLevel'>): Log {
  return pino({ name: 'gongkai', level: env.logLevel }, pino.destination({ dest: 2, sync: true }))
}
