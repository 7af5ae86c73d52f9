import { tellNotYetHeld, tryDocuments } from './try-documents.ts'

/** `npm run roundtrip -- COUNT [SEED]`: documents written by chance and read back; each must say what was written, or that it cannot be told. */
const [count = 10_000, first = 1] = process.argv.slice(2).map(Number)
const since = process.cpuUsage()
const { exact, excused, failed } = tryDocuments(first, count)
for (const words of failed.slice(0, 20)) process.stderr.write(`✗ ${words}\n`)
for (const line of tellNotYetHeld(excused)) process.stdout.write(`${line}\n`)
const seconds = (process.cpuUsage(since).user / 1e6).toFixed(0)
process.stdout.write(`${count} documents from seed ${first}: ${exact} exact, ${failed.length} failed; ${seconds} s\n`)
process.exit(failed.length > 0 ? 1 : 0)
