import type { Day, Stated } from '@gongkai/shared'
import { CharacterSet } from '../text/character-set.ts'
import type { Folded } from '../text/fold.ts'
import { readDay } from '../text/read-day.ts'
import { dense } from './dense.ts'
import { namesNobody } from './names-nobody.ts'
import type { Stretch } from './prose.ts'
import { type TitleLine, titleLines } from './title-lines.ts'

/** Who signed a report, and when. */
export interface Signature {
  readonly signer: Stated<string> | null
  readonly signedOn: Stated<Day> | null
}

const organ = '[\\u3400-\\u9fff()]{1,30}(?:政府|办公室|办公厅|办事处|委员会|管委会|局|厅|部|院|委|办|镇|乡|街道|中心|小组|支队|大队|公司|会|处|站|所)'
const year = '(\\d{4}|[〇零O○0一二三四五六七八九]{4})'
const small = '(\\d{1,2}|[一二三四五六七八九十元]{1,3})'
/** A line that holds nothing but the day, or the signer and the day; a day with strokes is one only under a signer. */
const dayAlone = new RegExp(`^${year}年${small}月${small}日?$`)
const signerAndDay = new RegExp(`^(${organ}),?${year}年${small}月${small}日?$`)
const dayWithStrokes = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const signerAlone = new RegExp(`^(?:落款|编制单位|编制机关)?:?(${organ})(?:\\((?:印章|盖章|公章|章)\\))?$`)
/** What every one of these lines ends in. */
const mayEndDay = new CharacterSet('日0123456789一二三四五六七八九十元')
/** What every one of these lines holds; most lines do not. */
const mayBeDay = /月|^\d{4}[-/.]/
/** What stands before a day that the site prints, not the signer. */
const notSigned = /(?:日期|时间|今天是|今日|此刻是|现在是|更新|打印|来源):?$/

/** The signature: the last day that stands on a line of its own, best under the name of an agency. The stretches are searched in order. */
export function readSignature(folded: Folded, stretches: readonly Stretch[]): Signature {
  for (const stretch of stretches) {
    const lines = titleLines(folded, stretch, Number.POSITIVE_INFINITY)
    const found = lines.flatMap((line, at) => signatureAt(folded, line, lines[at - 1]) ?? [])
    const best = found.findLast(({ signer }) => signer !== null) ?? found.at(-1)
    if (best) return best
  }
  return { signer: null, signedOn: null }
}

function signatureAt(folded: Folded, line: TitleLine, above: TitleLine | undefined): Signature | null {
  if (!mayEndDay.has(line.end) || line.text.length > 60 || !mayBeDay.test(line.text) || (above && notSigned.test(above.text))) return null
  const both = signerAndDay.exec(line.text)
  const signerAbove = above && above.text.length < 60 ? signerAlone.exec(above.text)?.[1] : undefined
  const day = dayAlone.exec(line.text) ?? (signerAbove ? dayWithStrokes.exec(line.text) : null)
  const [signer, of] = both ? [both[1], line] : [signerAbove, above]
  const groups = both ? both.slice(2) : day?.slice(1)
  const value = groups ? readDay(groups[0] ?? '', groups[1] ?? '', groups[2] ?? '') : null
  if (value === null || (both && namesNobody(both[1] ?? ''))) return null
  const begin = both ? (both[1] ?? '').length + (line.text.charAt((both[1] ?? '').length) === ',' ? 1 : 0) : 0
  return {
    signer: signer && of && !namesNobody(signer) ? statedIn(folded, of, signer, of.text.indexOf(signer), signer.length) : null,
    signedOn: statedIn(folded, line, value, begin, line.text.length - begin),
  }
}

function statedIn<T>(folded: Folded, line: TitleLine, value: T, from: number, length: number): Stated<T> {
  return dense(folded, line.stretches).stated(value, from, from + length)
}
