import type { Mark } from '@gongkai/shared'
import { PageMarker } from './page-marker.ts'
import { PageParser } from './page-parser.ts'

/**
 * What a page's tags mean for its text: which characters are markup, which stand for others, where lines break and which stretches are
 * cells. The text itself stays as it came, so that every place in it can be shown in the original. What is hidden or struck out counts
 * as markup, unless `hidden` is to be uncovered.
 */
export function markHtml(text: string, hidden: 'left out' | 'uncovered' = 'left out'): Mark[] {
  const marker = new PageMarker(text, hidden === 'uncovered')
  new PageParser(text, marker).parse()
  return marker.marks()
}
