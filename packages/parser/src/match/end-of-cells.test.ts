import { describe, expect, test } from 'vitest'
import { endOfCells } from './end-of-cells.ts'

const cells = (text: string) => text.slice(0, endOfCells(text, 0))

describe('endOfCells', () => {
  test.each([
    ['a chapter follows', '0\n0\n0\n\n三、收到和处理', '0\n0\n0\n\n'],
    ['a chapter in Arabic numerals follows', '0\n\n3、 收到和处理', '0\n\n'],
    ['a sentence follows', '0 0 0\n有两处', '0 0 0\n'],
    ['a sentence follows that begins with a year', '0\n\n2020年本部门公开总数量：7', '0\n\n'],
    ['units belong to the cells', '3件 0件\n四、', '3件 0件\n'],
    ['batches and sums', '31批次\n\n709455.9元\n\n三、', '31批次\n\n709455.9元\n\n'],
    ['the end of the document', '0\t0\t12', '0\t0\t12'],
    ['nothing at all', '', ''],
  ])('%s', (_name, text, expected) => expect(cells(text)).toBe(expected))
})
