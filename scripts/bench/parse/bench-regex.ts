import './record-patterns.ts'
import '@gongkai/checks'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { sayRatio } from '../measure/say-ratio.ts'
import { demoReports } from './demo-reports.ts'
import { goals } from './goals.ts'
import { recordedPatterns } from './record-patterns.ts'
import { writtenPatterns } from './written-patterns.ts'

/** Text that patterns go wrong on: one sign over and over, and the beginnings of what they look for. */
const hostile: Readonly<Record<string, string>> = {
  第: '第',
  blanks: ' ',
  brackets: '（',
  digits: '1',
  numbering: '一、',
  'line ends': '\n',
  'tabs and line ends': '\t\n ',
  bars: '| ',
  dashes: '-',
  'a sentence without an end': '收到政府信息公开申请',
  denials: '未发生行政复议',
  years: '2023年',
  labels: '索 引 号 ',
}
const [short, long] = [100_000, 200_000]
/** A pattern that is through in less than this, in milliseconds, has no growth worth telling. */
const unmeasured = 2
/** No pattern may take longer than this on the short text, in milliseconds. */
const longest = 50

/** R9: no pattern of our own grows faster than the text, on the text that suits it least. */
export function benchRegex(): boolean {
  readEverything()
  const patterns = [...writtenPatterns(), ...recordedPatterns()]
  let [worst, held] = [{ ratio: 0, text: '' }, true]
  for (const { source, flags, place } of patterns) {
    for (const [name, sign] of Object.entries(hostile)) {
      const { small, large } = growthOf(source, flags, sign)
      if (large < unmeasured) continue
      if (large / small > worst.ratio) worst = { ratio: large / small, text: `${place} on ${name}` }
      if (small > longest || large / small > goals.regex.floor)
        held = sayRatio(goals.regex, `${place} on ${name}`, large, small, 'ms') && small <= longest && held
    }
  }
  process.stdout.write(
    `  ${patterns.length} patterns on ${Object.keys(hostile).length} texts; fastest growth ${worst.ratio.toFixed(2)} (${worst.text})\n`,
  )
  return held
}

/** One report of each layout and form: patterns that are put together while reading are met then. */
function readEverything(): void {
  for (const { layout, bytes } of [...demoReports(false), ...demoReports(true)])
    parseReport(readBytes(layout.startsWith('html') ? 'page.html' : 'report.txt', bytes))
}

/** Growth is there every time it is measured; a busy machine is not. */
const tries = 4

/** Milliseconds on the short text and on the long one; measured again while they seem to grow too fast. */
function growthOf(source: string, flags: string, sign: string): { small: number; large: number } {
  let best = { small: 1, large: Number.POSITIVE_INFINITY }
  for (let at = 0; at < tries && best.large / best.small > goals.regex.floor; at += 1) {
    const large = timeOf(source, flags, sign.repeat(long / sign.length))
    if (large < unmeasured) return { small: large, large }
    const small = timeOf(source, flags, sign.repeat(short / sign.length))
    if (large / small < best.large / best.small) best = { small, large }
  }
  return best
}

/** Milliseconds to find every match, the best of three. */
function timeOf(source: string, flags: string, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
    const since = performance.now()
    // A match of no characters does not go on by itself.
    for (let last = -1; pattern.test(text); last = pattern.lastIndex) if (pattern.lastIndex === last) pattern.lastIndex += 1
    return performance.now() - since
  })
  return Math.min(...times)
}
