import { describe, expect, test } from 'vitest'
import { parseReport } from '../index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const labels = ['规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '第二十条第（六）项', '行政处罚', '行政强制', '行政事业性收费']
const blank = `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${labels.map((label) => `${label}\t\t\t`).join('\n')}\n`
const cases = '行政复议\t行政诉讼\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n'

describe('BLANK_FORM', () => {
  test.each([
    ['the form as it is sent out', `政府信息公开工作年度报告格式\n${blank}`],
    ['a line in the place of name and year', `________政府信息公开工作年度报告\n（　　　　年度）\n${blank}`],
    ['crosses in the place of the name, the year given', `附件2\nXX局2023年政府信息公开工作年度报告\n${blank}`],
    ['a specimen', `2024年政府信息公开工作年度报告（样表）\n${blank}`],
    ['dashes in all cells', `政府信息公开工作年度报告\n${blank.replaceAll('\t\t\t', '\t/\t/\t/')}`],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('BLANK_FORM'))

  test.each([
    ['a report that filled in nothing, with name and year', `砚坪镇2022年政府信息公开工作年度报告\n${blank}`],
    ['a report whose table 4 alone is blank', `砚坪镇2022年政府信息公开工作年度报告\n${blank.replaceAll('\t\t\t', '\t0\t0\t0')}${cases}\t\t\t\t\n`],
    ['a report by 我镇 that filled in nothing', `2022年政府信息公开工作年度报告\n一、总体情况\n我镇把修路的账贴在村口。\n${blank}`],
    ['a report with a count in its prose', `政府信息公开工作年度报告\n全年收到政府信息公开申请3件。\n${blank}`],
    ['a report with one cell filled', `政府信息公开工作年度报告\n${blank.replace('行政处罚\t', '行政处罚\t4')}`],
    ['a report whose values an extractor dropped', `砚坪镇2022年政府信息公开工作年度报告\n${labels.join('\n')}\n`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())

  test('the words that tell a form are shown in their place', () => {
    const text = `附件2\nXX局2023年政府信息公开工作年度报告\n${blank}`
    const span = refusalOf(text)?.span
    expect(span && text.slice(span.start, span.end)).toBe('XX局2023年政府信息公开工作年度报告')
  })
})
