import type { Ideographs } from '../text/ideographs.ts'
import { type LabelIndex, labelIndex } from './label-index.ts'
import type { Located } from './located.ts'
import type { Target } from './targets-of.ts'

/** A page's Han characters, with every label that stands among them. */
export interface LabelPage extends Ideographs {
  readonly labels: LabelIndex
  /** The labels of each table that was looked for: a page is searched for the same table before and behind each of its printings. */
  readonly located: Map<readonly Target[], readonly Located[]>
}

/** Goes through a page once for the labels of all forms. */
export function labelPage(page: Ideographs): LabelPage {
  return { text: page.text, units: page.units, places: page.places, labels: labelIndex(page), located: new Map() }
}
