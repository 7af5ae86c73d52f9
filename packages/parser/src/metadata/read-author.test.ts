import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { dense } from './dense.ts'
import { readAuthor } from './read-author.ts'

describe('readAuthor', () => {
  test.each([
    ['who compiled it, in whose house', '由石桥镇人民政府党政办公室编制。', '石桥镇人民政府'],
    ['who compiled it, in whose office', '本报告由石桥街道综合办公室编制。', '石桥街道'],
    ['the office of a bureau', '本报告由梧溪省地震局办公室编制并依法公开。', '梧溪省地震局'],
    ['a body of another kind', '现向社会公布石桥区供销联社2021年政府信息公开工作年度报告。', '石桥区供销联社'],
    ['a body of another kind that compiled it', '本报告由石桥市供销联社结合工作实际编制。', '石桥市供销联社'],
    ['the office of a zone', '本报告由石桥高新区党政办公室按照《条例》的要求编制。', '石桥高新区'],
    ['a title inside a sentence', '现发布《梧溪县石桥镇2022年政府信息公开工作年度报告》。', '梧溪县石桥镇'],
    ['a title inside a sentence, without brackets', '现公布石桥市人民政府2017年政府信息公开工作年度报告。', '石桥市人民政府'],
    ['«our town» in the title inside a sentence', '现公布2012年度我乡政府信息公开工作年度报告。', null],
    ['a title inside a sentence, the year first', '现特向社会公布2021年度石桥市气象局政府信息公开年度报告。', '石桥市气象局'],
    ['a title inside a sentence, the year first, of others', '汇总2018年度枕溪乡的政务公开年度报告编制而成。', '枕溪乡'],
    ['a title inside a sentence, the year behind', '现公布石桥市水利局政府信息公开工作2022年度报告。', '石桥市水利局'],
    ['who wrote a report that calls itself otherwise', '根据条例，石桥旗人民政府办公室编制了2017年政府信息公开工作报告。', '石桥旗人民政府办公室'],
    ['a title that calls itself otherwise', '现编制石桥市民政局2014年度政府信息公开工作报告。', '石桥市民政局'],
    ['a title that begins a sentence', '石桥市统计局2019年政府信息公开工作年度报告（以下简称年报）是根据《条例》编制的。', '石桥市统计局'],
    ['two lines that meet by chance', '信息来源：政务公开办\n石桥区2022年政府信息公开工作年度报告解读', null],
    ['who compiled it', '本报告由石桥镇人民政府编制。', '石桥镇人民政府'],
    ['who compiled it, with what', '本报告由石桥经济开发区管委会结合有关统计数据编制。', '石桥经济开发区管委会'],
    [
      'who compiled it, by which rules',
      '本报告由石桥经济开发区管理委员会按照《条例》和《格式》（国办公开办函〔2021〕30号）要求编制。',
      '石桥经济开发区管理委员会',
    ],
    ['who compiled it out of others', '本年报由石桥区人民政府办公室综合区政府所属各机关的总结编制而成。', '石桥区人民政府办公室'],
    ['who compiled the report of its year', '根据《条例》，石桥市公安局编制完成2024年政府信息公开年度报告。', '石桥市公安局'],
    ['whose report is compiled', '根据《条例》，编制梧溪市石桥区统计局2024年政府信息公开工作年度报告。', '梧溪市石桥区统计局'],
    ['who wrote it', '围绕中心工作，石桥县卫生健康局撰写了2022年度政府信息公开工作年度报告。', '石桥县卫生健康局'],
    ['whose work is made public', '特向社会公布石桥市统计局2024年政府信息公开情况。', '石桥市统计局'],
    ['«this office» compiled it', '根据《条例》，本机关编制了2024年政府信息公开年度报告。', null],
    ['compiled by nobody in particular', '按照要求，由各单位结合实际编制。', null],
    ['«our town» is nobody', '本报告由我镇人民政府编制。', null],
    ['the name of the law is nobody', '依照《中华人民共和国政府信息公开条例》编制。', null],
  ])('%s', (_name, text, agency) => {
    const folded = fold({ text, marks: [] })
    const author = readAuthor(dense(folded, [{ from: 0, to: folded.text.length }]))
    expect(author?.value ?? null).toBe(agency)
    if (author) expect(text.slice(author.span.start, author.span.end)).toBe(author.raw)
  })
})
