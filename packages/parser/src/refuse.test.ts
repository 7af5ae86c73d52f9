import { describe, expect, test } from 'vitest'
import { parseReport } from './index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const title = '砚坪镇2022年政府信息公开工作年度报告'
const rows = (cells: string) =>
  ['本年制发件数 本年废止件数 现行有效件数', '规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '行政处罚', '行政强制', '行政事业性收费']
    .map((label) => `${label}${cells}`)
    .join('\n')
const table = (cells: string) => `第二十条第（一）项\n${rows(cells)}\n`
const tables = table('\t0\t0\t0')

describe('refuse', () => {
  test.each([
    ['a report with a table', `${title}\n二、主动公开政府信息情况\n${table('\t0\t0\t0')}`, null],
    ['a report in prose', `${title}\n全年收到政府信息公开申请3件。`, null],
    ['a report whose cells are all blank, with name and year', `${title}\n${table('\t\t\t')}`, null],
    ['the blank form', `政府信息公开工作年度报告格式\n${table('\t\t\t')}`, 'BLANK_FORM'],
    ['an explanation', `一图读懂${title}\n解读：收到申请3件`, 'INTERPRETATION'],
    ['an explanation by its title', `砚坪镇2022年政府信息公开工作年度报告解读\n收到政府信息公开申请3件`, 'INTERPRETATION'],
    ['a comparison', '松砚市2021、2022年政府信息公开工作年度报告对比\n收到政府信息公开申请3件', 'COMPARISON'],
    ['a notice', '关于做好2022年政府信息公开工作年度报告编制工作的通知\n各镇：请于1月20日前报送。', 'NOTICE'],
    ['a text about something else', '砚坪镇集市搬迁公告\n自5月1日起，集市迁至河东。', 'NO_REPORT'],
    ['a report under a path that leads over explanations', `首页 > 政策解读 > ${title}\n${title}\n全年收到政府信息公开申请3件。`, null],
    ['two reports', `${title}\n${tables}砚坪镇2023年政府信息公开工作年度报告\n${tables}`, 'SEVERAL_REPORTS'],
    ['one report whose table is printed twice', `${title}\n${tables}${title}\n${tables}`, null],
    ['an empty text', '', 'NO_REPORT'],
    ['a title and nothing else', '政府信息公开工作年度报告', 'NO_REPORT'],
  ])('%s', (_name, text, code) => expect(refusalOf(text)?.code ?? null).toBe(code))

  test('the words that tell the kind are shown in their place', () => {
    const text = `松砚市2021、2022年政府信息公开工作年度报告对比\n`
    const span = refusalOf(text)?.span
    expect(span && text.slice(span.start, span.end)).toBe('年度报告对比')
  })
})
