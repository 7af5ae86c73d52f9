import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type LocalDueRule, readDueFile } from '@gongkai/shared'

/** The local due dates of the file that the settings name; none without one. Throws what is wrong with the file, line by line. */
export async function loadDueRules(file: string | null): Promise<readonly LocalDueRule[]> {
  if (file === null) return []
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`无法读取 DUE_DATES_FILE ${file}(${error.code}) · DUE_DATES_FILE ${file} cannot be read (${error.code})`)
  })
  return readDueFile(text, basename(file))
}
