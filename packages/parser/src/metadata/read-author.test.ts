import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readAuthor } from './read-author.ts'

describe('readAuthor', () => {
  test.each([
    ['a title inside a sentence', '现发布《梧溪县石桥镇2022年政府信息公开工作年度报告》。', '梧溪县石桥镇'],
    ['who compiled it', '本报告由石桥镇人民政府编制。', '石桥镇人民政府'],
    ['who signs above the day', '无。\n石桥镇人民政府\n2023年1月15日\n', '石桥镇人民政府'],
    ['«our town» is nobody', '本报告由我镇人民政府编制。', null],
    ['the name of the law is nobody', '依照《中华人民共和国政府信息公开条例》编制。', null],
  ])('%s', (_name, text, agency) => {
    const author = readAuthor(fold({ text, marks: [] }))
    expect(author?.value ?? null).toBe(agency)
    if (author) expect(text.slice(author.span.start, author.span.end)).toBe(author.raw)
  })
})
