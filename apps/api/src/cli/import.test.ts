import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { repositoryRoot } from '../env.ts'
import { testDocument } from '../ingest/test-document.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-cli-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** The command as a person has it, in another folder than the project's and without a terminal. */
async function gongkai(...args: readonly string[]) {
  const env = { ...process.env, GONGKAI_DATA: join(folder, 'data'), NODE_ENV: 'development' }
  const command = spawn(process.execPath, [join(repositoryRoot, 'apps/api/bin/gongkai.js'), ...args], { cwd: folder, env })
  const [out, err, [code, signal]] = await Promise.all([text(command.stdout), text(command.stderr), once(command, 'exit')])
  return { out, err, code: code ?? signal }
}

test('one line a report, a summary, and exit codes by what could be done', async () => {
  await writeFile(join(folder, 'a.txt'), testDocument({ year: 2023 }))
  await writeFile(join(folder, 'empty.txt'), '')
  const first = await gongkai('import', '.')
  expect(first.out).toMatch(/^✓ 澄湾县雁渚镇 2023 {2}FMT_2021 {2}200 个数字 read · 0 空白 blank · \d+ 处问题 findings\n/)
  expect(first.out).toContain('2 files: 1 imported, 0 new versions, 0 unchanged, 1 rejected, 0 failed')
  expect(first.err).toMatch(/^✗ empty\.txt {2}未收录 rejected \(EMPTY\):.+\n$/)
  expect(first.code).toBe(1)
  const again = await gongkai('import', 'a.txt')
  expect(again).toMatchObject({ out: expect.stringContaining('= a.txt  已有,未变 unchanged\n'), err: '', code: 0 })
  expect(await gongkai('import', '--quiet', 'empty.txt', 'absent.txt')).toMatchObject({
    out: expect.stringMatching(/^共 2 个文件/),
    err: expect.stringMatching(/^✗ absent\.txt {2}失败 failed:没有这个文件.+\n✗ empty\.txt/),
    code: 2,
  })
}, 180_000)

test('the command tells what it can do, and what is wrong with what it was given', async () => {
  expect(await gongkai('--help')).toMatchObject({ out: expect.stringMatching(/import.*\n[\s\S]*serve/), code: 0 })
  await writeFile(join(folder, 'data'), '')
  await writeFile(join(folder, 'a.txt'), testDocument({ year: 2023 }))
  const { err, out, code } = await gongkai('import', 'a.txt')
  expect(err).toMatch(/^✗ 无法写入 .*data.* · .*GONGKAI_DATA\n$/)
  expect([out, code]).toEqual(['', 2])
}, 180_000)

test('Ctrl-C ends it between two reports: what is stored is whole, the rest is taken up the next time', async () => {
  for (let year = 2003; year < 2029; year++) await writeFile(join(folder, `${year}.txt`), testDocument({ year }))
  const env = { ...process.env, GONGKAI_DATA: join(folder, 'data'), NODE_ENV: 'development' }
  const command = spawn(process.execPath, [join(repositoryRoot, 'apps/api/bin/gongkai.js'), 'import', folder], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  command.stdout.once('data', () => command.kill('SIGINT'))
  const [out, [code]] = await Promise.all([text(command.stdout), once(command, 'exit')])
  const stored = Number(/(\d+) imported/.exec(out)?.[1])
  expect(code).toBe(130)
  expect(stored).toBeGreaterThan(0)
  expect(stored).toBeLessThan(26)
  const rest = await gongkai('import', folder)
  expect(rest.out).toContain(`26 files: ${26 - stored} imported, 0 new versions, ${stored} unchanged, 0 rejected, 0 failed`)
  expect(rest.code).toBe(0)
}, 180_000)
