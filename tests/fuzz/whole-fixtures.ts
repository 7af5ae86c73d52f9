import { readSource } from '@gongkai/readers'
import { fixtureFolders } from '../../packages/parser/scripts/fixture-folders.ts'
import { type Whole, wholeOf } from './try-damaged.ts'

/** The fixtures of the parser, to be damaged. */
export async function wholeFixtures(): Promise<Whole[]> {
  const sources = await Promise.all(fixtureFolders().map(async ({ slug, source }) => ({ slug, text: (await readSource(source)).text })))
  return sources.map(({ slug, text }) => wholeOf(slug, text))
}
