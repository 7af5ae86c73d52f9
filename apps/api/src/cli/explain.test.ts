import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { createReaders } from '@gongkai/readers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { testDocument } from '../ingest/test-document.ts'
import { type ExplainAnswer, explainAnswer } from './explain-answer.ts'
import { parseFile } from './parse-file.ts'

const fixture = (slug: string, name = 'source.txt') => join(repositoryRoot, 'packages/parser/fixtures', slug, name)

const readers = createReaders()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-explain-'))
  const cells = { 'requests.newReceived.naturalPerson': 12, 'requests.newReceived.total': 12, 'requests.granted.total': '' } as const
  const document = testDocument({ year: 2023, cells })
  await writeFile(join(folder, 'a.txt'), document)
  await writeFile(join(folder, 'mobile.txt'), document.replace(/(继续办理(?:\t0){7})/, '$1 经办人手机13800000000'))
  await writeFile(join(folder, 'empty.txt'), '')
  await writeFile(join(folder, 'nothing.zip'), Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex'))
})
afterAll(async () => {
  await readers.close()
  await rm(folder, { recursive: true })
})

/** The command as a person has it. */
async function command(...args: readonly string[]) {
  const child = spawn(process.execPath, [join(repositoryRoot, 'apps/api/bin/gongkai.js'), 'explain', ...args], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'development' },
  })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, code }
}

async function answer(file: string, key: string, unmasked = false): Promise<ExplainAnswer> {
  for await (const parsed of parseFile(readers, join(folder, file))) return explainAnswer(parsed, key, unmasked)
  throw new Error(`${file} gave nothing`)
}

async function answerOfFixture(key: string, slug: string, name?: string): Promise<ExplainAnswer> {
  for await (const parsed of parseFile(readers, fixture(slug, name))) return explainAnswer(parsed, key, false)
  throw new Error(`${slug} gave nothing`)
}

describe('gongkai explain', () => {
  test('prints the chain of a number', async () => {
    const { out, err, code } = await command('a.txt', 'requests.newReceived.total')
    expect([err, code]).toEqual(['', 0])
    expect(out).toMatch(/^✓ a\.txt {2}requests\.newReceived\.total = 12 件\n/)
    expect(out).toContain('一、本年新收政府信息公开申请数量 › 总计')
    expect(out).toMatch(/一、本年新收政府信息公开申请数量⇥12⇥0⇥0⇥0⇥0⇥0⇥⟦12⟧\n/)
    expect(out).toMatch(/✓ A3 {2}12 \+ 0 \+ 0 \+ 0 \+ 0 \+ 0 = 12/)
    expect(out).toMatch(/✗ A1 {2}12 \+ 0 ≠ 0 \+ 0 {2}\(12 ≠ 0\)/)
  }, 60_000)

  test('ends with 2 where there is no such figure, in words and in JSON', async () => {
    const [words, json] = await Promise.all([command('a.txt', 'requests.granted'), command('--json', 'a.txt', 'requests.granted')])
    expect(words).toEqual({
      out: '',
      err: expect.stringMatching(/^✗ a\.txt {2}没有“requests\.granted”这个键.*\n.*requests\.granted\.total/),
      code: 2,
    })
    expect([json.err, json.code]).toEqual(['', 2])
    expect(JSON.parse(json.out)).toEqual({
      schema: 1,
      file: 'a.txt',
      error: expect.any(String),
      near: expect.arrayContaining(['requests.granted.total']),
    })
  }, 60_000)
})

describe('an answer', () => {
  test('says of a blank that it is none, and of an ambiguous one what it may be', async () => {
    const blank = await answer('a.txt', 'requests.granted.total')
    expect(blank.text).toMatch(/^✓ a\.txt {2}requests\.granted\.total = 空白 blank\n[\s\S]*⟦⟧[\s\S]*\? A3 {2}0 \+ 0 \+ 0 \+ 0 \+ 0 \+ 0 = 空/)
    const open = await answerOfFixture('proactive.rules.issued', 'runs-undecided-without-a-sum')
    expect(open.text).toMatch(/= 多种读法 ambiguous\n[\s\S]*2 → 2\n.*2 · 20\n.*several/)
    expect([blank.found, open.found]).toEqual([true, true])
  })

  test('about a page counts in the page itself', async () => {
    const { json } = await answerOfFixture('requests.newReceived.total', 'page-merged-cells-and-entities', 'source.html')
    expect(json).toMatchObject({ schema: 1, file: 'source.html', separators: 'mark', figure: { state: 'number' }, rule: { id: 'ownCell' } })
  })

  test('quotes no personal data, unless it is asked to', async () => {
    const key = 'requests.carriedForward.total'
    const [masked, plain] = [await answer('mobile.txt', key), await answer('mobile.txt', key, true)]
    expect(masked.text).toContain('经办人手机***********')
    expect(JSON.stringify(masked.json)).not.toContain('13800000000')
    expect(plain.text).toContain('13800000000')
  })

  test.each([
    ['a key that is none', 'a.txt', 'requests.grant.total', /没有“requests\.grant\.total”这个键.*\n.*keys like it: requests\.granted\.total/],
    ['a key of another form', 'a.txt', 'proactive.rules.newlyMade', /是 FMT_2019 表样的格,文件中的这张表用的是 FMT_2021 表样/],
    ['a key of a table that is not there', 'a.txt', 'statistics2014.complaints', /没有“statistics2014\.complaints”所在的表/],
    ['a document that is refused', 'empty.txt', 'requests.granted.total', /^✗ empty\.txt .*\(EMPTY\)/],
    ['an archive without files', 'nothing.zip', 'requests.granted.total', /压缩包里没有文件/],
    ['a file that is not there', 'absent.txt', 'requests.granted.total', /没有这个文件/],
  ])('to %s', async (_, file, key, said) => {
    expect(await answer(file, key)).toMatchObject({ found: false, text: expect.stringMatching(said) })
  })

  test('to a document without tables', async () => {
    const { found, text: said } = await answerOfFixture('requests.granted.total', 'prose-only-before-2014')
    expect([found, said]).toEqual([false, expect.stringContaining('没有统计表,只有文字')])
  })
})
