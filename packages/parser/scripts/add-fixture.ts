import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readSource } from '@gongkai/readers'
import { parseReport } from '../src/index.ts'
import { expectedOf } from './expected-of.ts'
import { fixturesFolder, isTaken } from './fixture-folders.ts'

const usage = `用法 usage: npx tsx --conditions=source packages/parser/scripts/add-fixture.ts FILE SLUG
FILE  文本或网页;文字须是自己写的,名称、电话、地址须是虚构的 / a text or page; prose of our own, invented names
SLUG  版式的名字,小写字母、数字和连字符 / the layout in lower case, digits and hyphens: bars-in-rows\n`

/** Makes a fixture of one document: a folder with the document, what the parser makes of it, and notes to be filled in. */
const [file, slug] = process.argv.slice(2)
if (!file || !slug || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  process.stderr.write(usage)
  process.exitCode = 2
} else if (isTaken(slug)) {
  process.stderr.write(`${join(fixturesFolder, slug)} 已存在,请换一个名字 / is taken, choose another name\n`)
  process.exitCode = 2
} else {
  const source = await readSource(file)
  const report = parseReport(source)
  const folder = join(fixturesFolder, slug)
  mkdirSync(folder)
  copyFileSync(file, join(folder, `source${source.type === 'html' ? '.html' : extname(file) || '.txt'}`))
  writeFileSync(join(folder, 'expected.json'), expectedOf(report))
  writeFileSync(
    join(folder, 'notes.md'),
    `Layout: L0 · Form: ${report.form.detected}\n\n# ${slug}\n\nThe line above names the layout (L1 to L14) and the form. Which layout and which damage this document has, and what must come out of it, in two sentences.\n`,
  )
  process.stdout.write(`${folder}\n请核对 expected.json 的每个数,并写 notes.md / check each number of expected.json and write notes.md\n`)
}
