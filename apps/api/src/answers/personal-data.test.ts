import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createReaders } from '@gongkai/readers'
import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType, isRequiredArgument } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { buildSchema } from '../graphql/build-schema.ts'
import { importFiles } from '../ingest/import-files.ts'
import { testDocument } from '../ingest/test-document.ts'
import { loadRegionTree } from '../regions/load-region-tree.ts'
import { type TestApi, testApi } from './test-api.ts'

const mobile = '13987654321'
const identity = '110101209912310015'
const planted = [mobile, identity, '139-8765-4321']
/** Any five characters in a row of them; the report has these from nowhere else. */
const parts = planted.flatMap((number) => Array.from({ length: number.length - 4 }, (_, at) => number.slice(at, at + 5)))

const years = [2021, 2022, 2023]
const folder = await mkdtemp(join(tmpdir(), 'gongkai-personal-'))
let api: TestApi

/** Sentences of claims, headings, dates and problems that hold the numbers, the same each year so that a check over the years quotes them. */
function letter(year: number): string {
  const sentences = [
    `全年收到政府信息公开申请9件，经办手机${mobile}，身份证号码${identity}。`,
    `群众可以随时拨打手机${mobile}了解公开事项的办理进度。`,
    '公开栏每月更换内容并由专人保管。',
    '村务公开的照片按季度整理成册。',
    `有疑问请拨打 139-8765-4321 询问。`,
  ].join('')
  return testDocument({ year })
    .replace('公开的时效还要加强。', `${sentences}公开的时效还要加强。`)
    .replace('六、其他需要报告的事项', `六、其他需要报告的事项（手机${mobile}）`)
    .replace('一、总体情况', `索引号：手机${mobile}\n\n一、总体情况`)
}

const page = (year: number) =>
  `<!doctype html><meta charset="utf-8"><title>${mobile}</title>${letter(year)
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}<a href="tel:${mobile}">139<b>8765</b>4321</a>`

beforeAll(async () => {
  api = await testApi()
  await mkdir(join(folder, mobile))
  const files = years.map((year) => join(folder, mobile, `${mobile}-${year}.${year === 2023 ? 'html' : 'txt'}`))
  for (const [at, year] of years.entries()) await writeFile(files[at] ?? '', year === 2023 ? page(year) : letter(year))
  const readers = createReaders()
  const outcomes: string[] = []
  for await (const { outcome } of importFiles({ db: api.writer, readers, tree: await loadRegionTree(), now: () => new Date() }, files))
    outcomes.push(outcome)
  await readers.close()
  expect(outcomes).toEqual(['imported', 'imported', 'imported'])
}, 60_000)
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

/** Every field below `type` that can be asked for without arguments, a few steps deep. */
function selection(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).flatMap((field) => asked(field, depth))
  return `{ ${fields.join(' ')} }`
}

function asked(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  if (field.args.some(isRequiredArgument)) return []
  const type = getNamedType(field.type)
  const args = field.args.some(({ name }) => name === 'outcome') ? '(outcome: null)' : ''
  if (!isObjectType(type)) return [`${field.name}${args}`]
  return depth === 0 ? [] : [`${field.name}${args} ${selection(type, depth - 1)}`]
}

test('no digit of a mobile or identity number leaves through any field of a report', async () => {
  const report = buildSchema().getType('Report') as GraphQLObjectType
  const names: string[] = []
  for (const field of Object.values(report.getFields())) {
    const isOf = getNamedType(field.type)
    const depth = isObjectType(isOf) && ['Agency', 'Report'].includes(isOf.name) ? 1 : 3
    for (const wanted of field.name === 'figure' ? ['figure(key: "requests.newReceived.total") { raw source { quote } }'] : asked(field, depth)) {
      for (const year of years) {
        const { errors, data } = await api.ask(`{ reports(years: [${year}], first: 1) { nodes { ${wanted} } } }`)
        expect(errors).toEqual([])
        const said = JSON.stringify(data)
        expect([wanted, parts.filter((part) => said.includes(part))]).toEqual([wanted, []])
      }
      names.push(field.name)
    }
  }
  expect(names).toEqual(expect.arrayContaining(['title', 'claims', 'findings', 'document', 'sections', 'messages', 'indexNumber', 'agency']))
})

test('the text keeps its length, says how much is masked, and the finding still leads to the place', async () => {
  const { data } = await api.ask(
    '{ reports(years: [2022], first: 1) { nodes { document { sha256 text maskedCount segments { text } } claims { raw source { quote } } findings { check { id } actual sources { start end quote } } } } }',
  )
  interface Answer {
    readonly document: { sha256: string; text: string; maskedCount: number; segments: { text: string }[] }
    readonly claims: { raw: string }[]
    readonly findings: { check: { id: string }; actual: string; sources: { start: number; end: number; quote: string }[] }[]
  }
  const [report] = (data as { reports: { nodes: Answer[] } }).reports.nodes
  const own = letter(2022)
  expect(report?.document.text).toHaveLength(own.length)
  expect(report?.document.maskedCount).toBe(3)
  expect(report?.document.segments.map(({ text }) => text).join('')).toBe(report?.document.text)
  const flagged = report?.findings.filter(({ check }) => check.id === 'D1') ?? []
  expect(flagged.length).toBeGreaterThanOrEqual(4)
  for (const { sources } of flagged) {
    for (const { start, end, quote } of sources) {
      expect(quote).toMatch(/^\*+$/)
      expect(planted).toContain(own.slice(start, end))
    }
  }
  const text = await api.app.inject({ url: `/source/${report?.document.sha256}` })
  expect(text.body).toBe(report?.document.text)
  const original = await api.app.inject({ url: `/source/${report?.document.sha256}/original` })
  expect(original.statusCode).toBe(403)
  expect(original.json()).toMatchObject({ errors: [{ extensions: { code: 'ORIGINAL_WITHHELD' } }] })
  // What is stored is what came.
  expect((await api.writer.sourceDocument.findFirstOrThrow({ where: { sha256: report?.document.sha256 ?? '' } })).size).toBe(Buffer.byteLength(own))
})

test.each(['text', 'parse', 'parse --json'])(
  'gongkai %s masks, unless told otherwise',
  async (command) => {
    const file = join(folder, mobile, `${mobile}-2022.txt`)
    const gongkai = join(repositoryRoot, 'apps/api/bin/gongkai.js')
    const run = async (...options: string[]) =>
      (await promisify(execFile)(process.execPath, [gongkai, ...command.split(' '), ...options, file])).stdout.replaceAll(`${mobile}-2022.txt`, '')
    const masked = await run()
    expect(parts.filter((part) => masked.includes(part))).toEqual([])
    if (command === 'text') {
      expect(masked).toHaveLength(letter(2022).length)
      expect(await run('--unmasked')).toBe(letter(2022))
    } else if (command === 'parse --json') expect(await run('--unmasked')).toContain(mobile)
  },
  30_000,
)
