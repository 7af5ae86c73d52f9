import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bilingual } from '@gongkai/shared'

export interface QueryExample {
  readonly slug: string
  readonly title: Bilingual
  readonly query: string
}

/** The queries in `docs/queries`, in the order of their names; none where the folder is not there. */
export async function readExamples(folder = join(/* turbopackIgnore: true */ process.cwd(), '..', '..', 'docs', 'queries')): Promise<QueryExample[]> {
  const names = await readdir(folder).catch(() => [])
  const files = names.filter((name) => name.endsWith('.graphql')).sort()
  return Promise.all(files.map(async (name) => toExample(name.replace(/\.graphql$/, ''), await readFile(join(folder, name), 'utf8'))))
}

/** The first comment line of a query is its Chinese title, the second its English one. */
export function toExample(slug: string, query: string): QueryExample {
  const [zh = slug, en = zh] = query
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#\s*/, ''))
  return { slug, title: { zh, en }, query }
}
