import { describe, expect, test } from 'vitest'
import { parseReport } from '../index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const title = '砚坪镇2022年政府信息公开工作年度报告'
const rows = (cells: string) =>
  ['规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '行政处罚', '行政强制', '行政事业性收费'].map((label) => label + cells).join('\n')
const table = `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${rows('\t0\t0\t0')}\n`
const blankTable = table.replaceAll('0', '')
const counts = '2022年收到政府信息公开申请3件。'
const prose = `一、概述\n镇里管得细。\n二、主动公开政府信息情况\n主动公开政府信息40条。\n三、依申请公开政府信息情况\n${counts}`

describe('INTERPRETATION', () => {
  test.each([
    ['a picture that explains', `一图读懂${title}\n${counts}`],
    ['an explanation of a report named in marks', `关于《${title}》的解读\n\n发布时间：2023-02-01\n问：${counts}`],
    ['an explanation after the index block', `索引号：990101/2023-7\n发布机构：砚坪镇\n${title}政策解读\n${counts}`],
    ['a picture with its kind in front', `【图解】松砚市2023年政府信息公开工作年度报告\n${counts}`],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('INTERPRETATION'))

  test.each([
    ['a menu with 政策解读 beside 年度报告', `政策文件 政策解读 政府信息公开年度报告 依申请公开\n${title}\n${counts}`],
    ['a menu with bars', `首页 | 解读回应 | 政府信息公开年度报告\n${title}\n${table}`],
    ['a menu a line an entry', `政府信息公开年度报告\n政策解读\n${title}\n${counts}`],
    ['a heading about explanations', `${title}\n一、总体情况\n（一）年度报告解读\n镇里给每份文件配了解读。${counts}`],
    ['a report that explains its own report', `${title}\n全年发布政策解读稿5篇，其中一篇是上一年年度报告解读\n${counts}`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())
})

describe('COMPARISON', () => {
  test.each([
    ['two years', `松砚市2021、2022年政府信息公开工作年度报告对比\n${counts}`],
    ['two towns, as an analysis', `砚坪镇与桐渡乡2022年政府信息公开工作年度报告数据对比分析\n${counts}`],
    ['with the word in front', `对比松砚市2021年和2022年政府信息公开工作年度报告\n${counts}`],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('COMPARISON'))

  test.each([
    ['a sentence that compares with last year', `${title}\n对比2021年年度报告，本年申请多了1件。${counts}`],
    ['a sentence that a page cuts before its end', `${title}\n镇里把2022年的数字同上年对比，写进年度报告\n${counts}`],
    ['a heading', `${title}\n一、总体情况\n（一）与2021年年度报告对比\n${counts}`],
    ['a table with last year beside', `${title}\n${table}\n表五 与上年比较\n${counts}`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())
})

describe('NOTICE', () => {
  test.each([
    ['a notice', '关于做好2022年政府信息公开工作年度报告编制工作的通知\n各镇：请于1月20日前报送。'],
    [
      'a notice that encloses the blank form',
      `霁州市政务公开办关于编制2022年政府信息公开工作年度报告的通知\n各县区：\n附件：政府信息公开工作年度报告格式\n${blankTable}`,
    ],
    ['a notice with its number behind', '关于报送2023年度政府信息公开工作年度报告的函（霁公开办〔2024〕2号）\n各部门：请按时报送。'],
    [
      'a rule on statistics with the blank table',
      '砚坪镇政府信息公开统计制度\n第一条 各站所每季报送统计表。\n政府信息公开情况统计表\n统计指标\t单位\t统计数\n（一）收到申请数\t件\t\n1、当面申请数\t件\t\n2、传真申请数\t件\t',
    ],
    ['a notice on how to write them, in chapters', `关于做好2022年政府信息公开工作年度报告编制工作的通知\n${prose}`],
    [
      'a notice in chapters without counts',
      '关于报送2022年政府信息公开工作年度报告的通知\n一、内容\n见附件。\n二、时间\n1月20日前。\n三、要求\n按时报送。',
    ],
    ['a rule on reports', '霁州市政府信息公开工作年度报告制度\n第一条 各机关每年1月31日前公布上年的年度报告。'],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('NOTICE'))

  test.each([
    [
      'a report that cites the notice in a sentence',
      `${title}\n按照《关于做好2022年政府信息公开工作年度报告编制工作的通知》，现将情况公布如下。\n${counts}`,
    ],
    [
      'a cited notice alone on a line of a PDF',
      `${title}\n县政务公开办\n关于做好2022年政府信息公开工作年度报告编制工作的通知\n要求，写成本报告。${counts}`,
    ],
    ['a menu with the rules of a site', `政府信息公开制度\n政府信息公开指南\n${title}\n${counts}`],
    [
      'a notice that encloses the whole report in prose',
      `关于公布砚坪镇2022年政府信息公开工作年度报告的通知\n各村：\n现将年度报告公布如下。\n${prose}`,
    ],
    ['a letter that hands the report in', `关于报送2022年政府信息公开工作年度报告的函\n县政府办：\n${prose}`],
    ['a page with a notice listed above a report with tables', `相关：关于编制2022年政府信息公开工作年度报告的通知\n${title}\n${table}`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())
})

test('the line that tells the kind is shown in its place', () => {
  const text = '发布日期：2023-02-01\n松砚市2021、2022年政府信息公开工作年度报告对比\n'
  const span = refusalOf(text)?.span
  expect(span && text.slice(span.start, span.end)).toBe('松砚市2021、2022年政府信息公开工作年度报告对比')
})
