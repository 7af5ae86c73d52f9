import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { parse } from 'parse5'
import { bestOfRounds } from '../measure/best-of-rounds.ts'
import { sayRatio } from '../measure/say-ratio.ts'
import { warmUp } from '../measure/warm-up.ts'
import { demoReports } from './demo-reports.ts'
import { goals } from './goals.ts'
import { styleCells } from './style-cells.ts'

/** The goal was set on a page of so many bytes: 14 paragraphs and 29 rows of 8 cells, with their styles. */
const goalSize = 30_000

/**
 * P9: from bytes to figures, beside the tree that parse5 builds of the same page. A page without any styles has all its numbers in a
 * third of the bytes; it is shown as it is, and judged with its cells styled as editors style them.
 */
export function benchHtml(): boolean {
  const pages = demoReports(true).flatMap(({ layout, form, bytes }) => {
    const page = new TextDecoder().decode(bytes)
    return bytes.length >= goalSize
      ? [{ layout, form, page }]
      : [
          { layout, form, page: styleCells(page, goalSize) },
          { layout, form, page },
        ]
  })
  const cases = pages.map(({ layout, form, page }) => {
    const bytes = new TextEncoder().encode(page)
    const rivals = { ours: () => parseReport(readBytes('page.html', bytes)), parse5: () => parse(page) }
    return { name: `${layout}, ${form}, ${bytes.length} bytes`, judged: bytes.length >= goalSize * 0.99, rivals }
  })
  warmUp(cases.map(({ rivals }) => rivals))
  const held = cases.map(({ name, judged, rivals }) => {
    const { ours, parse5 } = bestOfRounds(rivals)
    return judged ? sayRatio(goals.html, name, ours, parse5) : sayRatio(null, `${name}, shorter than the goal's`, ours, parse5)
  })
  return held.every(Boolean)
}
