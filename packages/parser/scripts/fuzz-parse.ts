import { ReadError, readBytes, readSource } from '@gongkai/readers'
import { brokenLaws } from './broken-laws.ts'
import { chance, damage } from './damage.ts'
import { fixtureFolders } from './fixture-folders.ts'

/** A document that takes longer than this to read, in milliseconds of processor time, hangs. */
const longest = 1000

/** `npm run fuzz:parse -- COUNT [SEED]`: damaged fixtures, none of which may break a law, throw or hang. Prints what failed and how to see it again. */
const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number)
const sources = await Promise.all(fixtureFolders().map(async ({ slug, source }) => ({ slug, text: (await readSource(source)).text })))
let [failed, refused, slowest] = [0, 0, 0]
for (let run = 0; run < count; run += 1) {
  const below = chance(seed * 1_000_003 + run)
  const { slug, text } = sources[below(sources.length)] as (typeof sources)[number]
  const document = new TextEncoder().encode(damage(text, below))
  const since = process.cpuUsage()
  const problems = lawsBrokenBy(document)
  const { user } = process.cpuUsage(since)
  slowest = Math.max(slowest, user / 1000)
  if (problems === null) refused += 1
  else if (problems.length > 0 || user / 1000 > longest) {
    failed += 1
    process.stderr.write(
      `✗ ${slug}, seed ${seed}, run ${run}: ${[...problems, ...(user / 1000 > longest ? [`${user / 1000} ms`] : [])].slice(0, 3).join('; ')}\n`,
    )
  }
}
process.stdout.write(
  `${count} documents: ${failed} failed, ${refused} refused by the reader; slowest ${slowest.toFixed(0)} ms; memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB\n`,
)
process.exit(failed > 0 ? 1 : 0)

function lawsBrokenBy(document: Uint8Array): string[] | null {
  try {
    return brokenLaws(readBytes('fuzz', document))
  } catch (error) {
    if (error instanceof ReadError) return null
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}
