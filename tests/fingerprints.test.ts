import { runReportChecks } from '@gongkai/checks'
import { makeCounty } from '@gongkai/demo'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { readableSegments, readableText } from '@gongkai/shared'
import { expect, it } from 'vitest'

const found = (name: string, bytes: Uint8Array) => {
  const source = readBytes(name, bytes)
  const text = readableText(() => readableSegments(source))
  return runReportChecks(parseReport(source), text).map(({ fingerprint, outcome }) => `${fingerprint} ${outcome}`)
}

const files = makeCounty().files.filter(({ path }) => path.endsWith('.txt'))
const decoded = (bytes: Uint8Array) => readBytes('report.txt', bytes).text

/** What another day's copy of one page differs in: nothing that the report says. */
const copies: Readonly<Record<string, (text: string) => string>> = {
  'with other line ends': (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  'below lines of the site': (text) => `首页 > 政务公开 > 年度报告\n字体：大 中 小\n\n${text}`,
  'above lines of the site': (text) => `${text}\n关闭窗口\n打印本页\n`,
  'with spaces at the ends of lines': (text) => text.replaceAll(/(?<=[。；])\n/g, '  \n'),
}

it.each(Object.entries(copies))('a report %s has findings of the same fingerprints', (_, copy) => {
  const differences = files.flatMap(({ path, bytes }) => {
    const [before, after] = [found(path, bytes), found(path, new TextEncoder().encode(copy(decoded(bytes))))].map((all) => new Set(all)) as [
      Set<string>,
      Set<string>,
    ]
    return [...[...before].filter((one) => !after.has(one)), ...[...after].filter((one) => !before.has(one))].map((one) => `${path} ${one}`)
  })
  expect(files.length).toBeGreaterThan(50)
  expect(differences).toEqual([])
})
