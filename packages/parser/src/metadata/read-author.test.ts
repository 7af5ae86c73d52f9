import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { dense } from './dense.ts'
import { readAuthor } from './read-author.ts'

describe('readAuthor', () => {
  test.each([
    ['a title inside a sentence', '现发布《梧溪县石桥镇2022年政府信息公开工作年度报告》。', '梧溪县石桥镇'],
    ['a title inside a sentence, without brackets', '现公布石桥市人民政府2017年政府信息公开工作年度报告。', '石桥市人民政府'],
    ['«our town» in the title inside a sentence', '现公布2012年度我乡政府信息公开工作年度报告。', null],
    ['two lines that meet by chance', '信息来源：政务公开办\n石桥区2022年政府信息公开工作年度报告解读', null],
    ['who compiled it', '本报告由石桥镇人民政府编制。', '石桥镇人民政府'],
    ['«our town» is nobody', '本报告由我镇人民政府编制。', null],
    ['the name of the law is nobody', '依照《中华人民共和国政府信息公开条例》编制。', null],
  ])('%s', (_name, text, agency) => {
    const folded = fold({ text, marks: [] })
    const author = readAuthor(dense(folded, [{ from: 0, to: folded.text.length }]))
    expect(author?.value ?? null).toBe(agency)
    if (author) expect(text.slice(author.span.start, author.span.end)).toBe(author.raw)
  })
})
