import { describe, expect, test } from 'vitest'
import { readWord } from './read-word.ts'

describe('readWord', () => {
  test.each<[word: string, kind: string | undefined, digits: string | undefined]>([
    ['22', 'number', '22'],
    ['1,204', 'number', '1,204'],
    ['3件', 'number', '3'],
    ['共2件', 'number', '2'],
    ['31批次', 'number', '31'],
    ['4起', 'number', '4'],
    ['减1', 'number', '-1'],
    ['22(其中修订16件)', 'number', '22'],
    ['152790元', 'number', '152790'],
    ['755多条', 'unreadable', undefined],
    ['约450', 'unreadable', undefined],
    ['近30件', 'unreadable', undefined],
    ['超过12', 'unreadable', undefined],
    ['12(约)', 'unreadable', undefined],
    ['上年12', 'unreadable', undefined],
    ['累计12', 'unreadable', undefined],
    ['3-5', 'unreadable', undefined],
    ['7.', undefined, undefined],
    ['2022年', undefined, undefined],
  ])('%s', (word, kind, digits) => {
    const read = readWord(word, 0)
    expect([read?.kind, read?.digits?.text]).toEqual([kind, digits])
  })
})
