import { heapInUse } from './heap-in-use.ts'
import { tryDamaged } from './try-damaged.ts'
import { wholeFixtures } from './whole-fixtures.ts'

/** More bytes than this may not stay in use from one half of the documents to the other. */
const mostGrowth = 16 * 2 ** 20

/** `npm run fuzz:parse -- COUNT [SEED]`: damaged documents, none of which may break a law, throw, hang or stay in memory. Prints what failed and how to see it again. */
const [count = 2_000, seed = 1] = process.argv.slice(2).map(Number)
const wholes = await wholeFixtures()
let [failed, refused, slowest, middle] = [0, 0, 0, 0]
for (let run = 0; run < count; run += 1) {
  if (run === Math.floor(count / 2)) middle = heapInUse()
  const { name, problems, milliseconds } = tryDamaged(wholes, seed * 1_000_003 + run)
  slowest = Math.max(slowest, milliseconds)
  if (problems === null) refused += 1
  else if (problems.length > 0) {
    failed += 1
    process.stderr.write(`✗ ${name}, seed ${seed}, run ${run}: ${problems.slice(0, 3).join('; ')}\n`)
  }
}
const growth = heapInUse() - middle
if (growth > mostGrowth) {
  failed += 1
  process.stderr.write(`✗ ${(growth / 2 ** 20).toFixed(0)} MB more in use after the second half than after the first\n`)
}
process.stdout.write(
  `${count} documents: ${failed} failed, ${refused} refused by the reader; slowest ${slowest.toFixed(0)} ms; ${(growth / 2 ** 20).toFixed(1)} MB grown\n`,
)
process.exit(failed > 0 ? 1 : 0)
