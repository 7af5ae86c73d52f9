import { foldCharacter } from '@gongkai/shared'
import { isIdeograph } from '../text/ideographs.ts'

/** A label as it is looked for: its Han characters, its own number in the form, and digits that belong to its wording. */
export interface LabelCore {
  readonly text: string
  /** `7` for «7.属于行政执法案卷»; empty where the form gives none or a Chinese numeral. */
  readonly number: string
  /** Digits inside the wording («计1条»), by how many Han characters stand before them. */
  readonly inner: ReadonlyMap<number, string>
}

/** A wording among the others of its label: one that is part of a longer one does not count where the longer one stands. */
export interface Wording extends LabelCore {
  /** The number of its text among all wordings. */
  readonly id: number
  readonly inside: readonly { readonly longer: string; readonly offset: number }[]
}

const numbering = /^(?:\(?[一二三四五六七八九十]+[)、.,]+|(\d+)[、.,)])\s*/

/** `labelCore('2.重复申请')` is `{ text: '重复申请', number: '2', inner: {} }`. */
export function labelCore(label: string): LabelCore {
  const folded = [...label].map(foldCharacter).join('')
  const numbered = numbering.exec(folded)
  const body = folded.slice(numbered?.[0].length ?? 0)
  const inner = new Map<number, string>()
  let text = ''
  for (const unit of body) {
    if (isIdeograph(unit.charCodeAt(0))) text += unit
    else if (/\d/.test(unit)) inner.set(text.length, (inner.get(text.length) ?? '') + unit)
  }
  return { text, number: numbered?.[1] ?? '', inner }
}
