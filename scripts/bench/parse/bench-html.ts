import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { parse } from 'parse5'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { demoReports } from './demo-reports.ts'
import { goals } from './goals.ts'

/** P9: from bytes to figures, beside the tree that parse5 builds of the same page. */
export function benchHtml(): boolean {
  const held = demoReports(true).map(({ layout, form, bytes }) => {
    const text = new TextDecoder().decode(bytes)
    const { ours, parse5 } = bestOfRounds({ ours: () => parseReport(readBytes('page.html', bytes)), parse5: () => parse(text) })
    return sayRatio(goals.html, `${layout}, ${form}, ${bytes.length} bytes`, ours, parse5)
  })
  return held.every(Boolean)
}
