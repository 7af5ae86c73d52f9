import { describe, expect, test } from 'vitest'
import { startOfNumbering } from './start-of-numbering.ts'

/** What stands before the label and its number. */
const before = (text: string, label: string, number: string) => text.slice(0, startOfNumbering(text, text.indexOf(label), number))

describe('startOfNumbering', () => {
  test.each([
    ['apart', '0 0 0 7.属于', '属于', '7', '0 0 0 '],
    ['touching the row above', '00000007.属于', '属于', '7', '0000000'],
    ['a run that ends in the number itself', '90000097.属于', '属于', '7', '9000009'],
    ['without its point', '0 0 7属于', '属于', '7', '0 0 '],
    ['with a comma of full stop kind', '0\n3、要求', '要求', '3', '0\n'],
    ['in brackets', '000(三)不予公开', '不予公开', '', '000'],
    ['in brackets with blanks', '0 ( 三 ) 不予公开', '不予公开', '', '0 '],
    ['of a chapter', '00 四、结转', '结转', '', '00 '],
    ['of a chapter in Arabic', '0\n3、 收到', '收到', '', '0\n'],
    ['with an opening quote', '0 3."三安全', '三安全', '3', '0 '],
    ['none', '0 0 12 规章', '规章', '', '0 0 12 '],
    ['a value that is not the label’s number', '12本机关', '本机关', '1', '12'],
  ])('%s', (_name, text, label, number, expected) => expect(before(text, label, number)).toBe(expected))
})
