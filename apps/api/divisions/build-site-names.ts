import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { withoutPeoples } from '../src/regions/peoples.ts'

/**
 * Rebuilds site-names.tsv: how a province, city or county is spelled in the address of its web site (huarong.gov.cn).
 *
 *     npm pack pinyin-pro@3.29.4 && tar xzf pinyin-pro-3.29.4.tgz
 *     npx tsx apps/api/divisions/build-site-names.ts package/dist/index.mjs
 */
const library = process.argv[2]
if (!library) throw new Error('Give the path of dist/index.mjs of pinyin-pro 3.29.4')

const { pinyin } = (await import(pathToFileURL(library).href)) as {
  pinyin: (words: string, options: { toneType: 'none'; v: boolean; type: 'array' }) => string[]
}
const spell = (words: string) => pinyin(words, { toneType: 'none', v: true, type: 'array' }).join('')

/** Spellings that differ from the plain romanisation. */
const exceptions: Readonly<Record<string, string>> = { 陕西省: 'shaanxi', 内蒙古自治区: 'nmg', 西藏自治区: 'xizang' }
const placeholders = /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/

const lines: string[] = []
for (const line of (await readFile(new URL('divisions.tsv', import.meta.url), 'utf8')).trimEnd().split('\n')) {
  const [code = '', name = ''] = line.split('\t')
  if (code.length > 6 || placeholders.test(name)) continue
  const short = withoutPeoples(name) ?? name
  const stem = short.replace(/(?:自治)?[省市县区州盟旗]$/, '')
  const spellings = new Set([exceptions[name] ?? '', stem.length > 1 ? spell(stem) : '', spell(short)])
  lines.push(`${code}\t${[...spellings].filter((spelling) => spelling !== '').join(' ')}\n`)
}

await writeFile(new URL('site-names.tsv', import.meta.url), lines.join(''))
console.log(`site-names.tsv: ${lines.length} regions`)
