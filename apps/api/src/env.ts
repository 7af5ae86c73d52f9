import { existsSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { loadEnvFile } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

/** The folder that holds `package.json` of the whole, with `prisma/` and `data/`; the same from `src` and from `dist`. */
export const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url))

const port = (otherwise: number) =>
  z.coerce.number({ error: 'not a number' }).int('not a whole number').min(0, 'below 0').max(65_535, 'above 65535').default(otherwise)
const onOff = z.enum(['on', 'off'], { error: 'neither «on» nor «off»' }).default('on')
const inRepository = (path: string) => (isAbsolute(path) ? path : resolve(repositoryRoot, path))

/** Every variable that the API and the command read. `.env.example` describes the same ones, held together by a test. */
export const envSchema = z.object({
  GONGKAI_DATA: z.string().min(1, 'empty').default('./data').transform(inRepository),
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'must begin with file: (an SQLite file)')
    .transform((url) => (/^file:\//.test(url) ? url : pathToFileURL(inRepository(url.slice('file:'.length))).href))
    .optional(),
  DUE_DATES_FILE: z.string().min(1, 'empty').transform(inRepository).optional(),
  API_HOST: z.string().min(1, 'empty').default('127.0.0.1'),
  API_PORT: port(4000),
  API_INTROSPECTION: onOff,
  API_QUERY_PAGE: onOff,
  WEB_PORT: port(3000),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'none of fatal, error, warn, info, debug, trace, silent' })
    .default('info'),
  NODE_ENV: z.enum(['development', 'production', 'test'], { error: 'none of development, production, test' }).default('development'),
})

/** What this process was told by its surroundings, checked and complete. */
export interface Env {
  /** Absolute path of the data folder. */
  readonly dataFolder: string
  /** `file:` and the place of the database. */
  readonly databaseUrl: string
  /** Absolute path of the file of local due dates; null where there is none. */
  readonly dueDatesFile: string | null
  readonly apiHost: string
  readonly apiPort: number
  readonly introspection: boolean
  readonly queryPage: boolean
  readonly webPort: number
  readonly logLevel: z.infer<typeof envSchema>['LOG_LEVEL']
  readonly mode: z.infer<typeof envSchema>['NODE_ENV']
}

/** The variables of this process; what a `.env` at the root says counts where the surroundings say nothing. */
function processVariables(): NodeJS.ProcessEnv {
  const file = join(repositoryRoot, '.env')
  if (existsSync(file)) loadEnvFile(file)
  return process.env
}

/** Reads the settings. Throws one error that names every wrong variable, what it holds and what is wrong with it. */
export function readEnv(variables: NodeJS.ProcessEnv = processVariables()): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([name, value]) => name in envSchema.shape && value !== ''))
  const { success, data, error } = envSchema.safeParse(given)
  if (!success) {
    const problems = error.issues.map(({ path, message }) => `  ${path.join('.')}=${given[path.join('.')]}: ${message}`)
    throw new Error(`设置有误，请改正后重试（各项说明见 .env.example） · Wrong settings (.env.example explains each):\n${problems.join('\n')}`)
  }
  return {
    dataFolder: data.GONGKAI_DATA,
    databaseUrl: data.DATABASE_URL ?? pathToFileURL(join(data.GONGKAI_DATA, 'gongkai.db')).href,
    dueDatesFile: data.DUE_DATES_FILE ?? null,
    apiHost: data.API_HOST,
    apiPort: data.API_PORT,
    introspection: data.API_INTROSPECTION === 'on',
    queryPage: data.API_QUERY_PAGE === 'on',
    webPort: data.WEB_PORT,
    logLevel: data.LOG_LEVEL,
    mode: data.NODE_ENV,
  }
}
