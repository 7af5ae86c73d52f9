import type { Day } from '@gongkai/shared'
import { dayPattern, readDay } from '../text/read-day.ts'

/** A value with the characters that print it, `lead` characters into the field. */
export interface FieldValue<T> {
  readonly value: T
  readonly raw: string
  readonly lead: number
}

/** What a value has to look like; blanks may stand beside its strokes and brackets. */
const indexNumber = /^[\w\u3400-\u9fff][\w\u3400-\u9fff()[\]〔〕【】]*(?:[ ]?[-/.:][ ]?[\w\u3400-\u9fff()[\]〔〕【】]+)*/
const documentNumber =
  /^[\u3400-\u9fffA-Za-z\d]{0,24}[ ]?(?:[〔[【(<〈{][ ]?\d{4}年?[ ]?[〕\]】)>〉}][ ]?(?:第[ ]?)?\d{1,5}(?:-\d{1,3})?(?:[ ]?号)?|第?[ ]?\d{1,5}[ ]?号)/
const name = /^[\u3400-\u9fff()·]{2,40}/
const day = new RegExp(`^[[(【]?(?:(\\d{4})(\\d{2})(\\d{2})(?!\\d)|${dayPattern.source})`)
/** Words of site furniture that may follow a name without a blank. */
const furniture = /浏览|点击|阅读|字体|字号|打印|分享|发布时间|发布日期|文号/

/** Reads a field's text as what its label announces; null where it is something else («无», a neighbour's value). `below`: it stands on a line of its own. */
export const fieldValues = {
  /** An index number holds digits and is no date; on a line of its own it is the whole line. */
  indexNumber(text: string, below: boolean): FieldValue<string> | null {
    // Behind it the next label's bracket may open.
    const raw = indexNumber.exec(text)?.[0].replace(/[([〔【]+$/, '') ?? ''
    const isNumber = raw.length >= 4 && raw.length <= 60 && /\d/.test(raw) && fieldValues.day(raw)?.raw !== raw
    const hasSigns = !/[\u3400-\u9fff]/.test(raw) || /[-/〔[【(]/.test(raw)
    return isNumber && hasSigns && (!below || raw === text) ? plain(raw) : null
  },

  /** Year in brackets and number, or «第n号»; a bare number is none. */
  documentNumber(text: string): FieldValue<string> | null {
    const raw = documentNumber.exec(text)?.[0]
    return raw ? plain(raw) : null
  },

  name(text: string, below: boolean): FieldValue<string> | null {
    const printed = name.exec(text)?.[0] ?? ''
    const cut = printed.search(furniture)
    const raw = cut >= 0 ? printed.slice(0, cut) : printed
    return raw.length >= 2 && (!below || raw === text) ? plain(raw) : null
  },

  day(text: string): FieldValue<Day> | null {
    const match = day.exec(text)
    if (!match) return null
    const lead = /^[[(【]?/.exec(text)?.[0].length ?? 0
    const value = match[1] ? readDay(match[1], match[2] ?? '', match[3] ?? '') : readDay(match[4] ?? '', match[5] ?? '', match[6] ?? '')
    return value === null ? null : { value, raw: match[0].slice(lead).trimEnd(), lead }
  },
}

function plain(raw: string): FieldValue<string> {
  return { value: raw.replaceAll(' ', ''), raw, lead: 0 }
}
