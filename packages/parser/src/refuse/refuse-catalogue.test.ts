import { describe, expect, test } from 'vitest'
import { parseReport } from '../index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const title = '砚坪镇2022年政府信息公开工作年度报告'
const counts = '2022年收到政府信息公开申请3件。'
const otherYears = [2021, 2020, 2019, 2018, 2017].map((year) => `砚坪镇${year}年政府信息公开工作年度报告`).join('\n')
const chapters =
  '一、总体情况\n镇里管得细。\n二、主动公开政府信息情况\n见公开栏。\n三、收到和处理政府信息公开申请情况\n2022年收到政府信息公开申请3件。'
const labels = ['规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '第二十条第（六）项', '行政处罚', '行政强制', '行政事业性收费']
const table = `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${labels.map((label) => `${label}\t0\t0\t0`).join('\n')}\n`
const otherTowns = ['桐渡乡', '槿溪镇', '荻浦镇', '枕溪镇', '石笋乡']
  .map((town) => `${town}2022年政府信息公开工作年度报告 2023-01-2${town.length}`)
  .join('\n')

describe('CATALOGUE', () => {
  test.each([
    ['reports of one agency over the years', `首页 > 政府信息公开年报\n${otherYears}\n共5条 第1页`],
    ['reports of many agencies with their days', `望砚县2022年乡镇年报\n${otherTowns}\n上一页 下一页`],
    ['short names with bullets and numbers', '政府信息公开年报\n· 2023年年度报告\n· 2022年年度报告\n· 2021年年度报告\n· 2020年年度报告'],
    [
      'files to load',
      '年报下载\n1. 教育局2022年年度报告.pdf 下载\n2. 民政局2022年年度报告.pdf 下载\n3. 司法局2022年年度报告.doc 下载\n4. 财政局2022年年度报告.docx 下载',
    ],
    ['a guide', '砚坪镇政府信息公开指南\n为了方便查阅，编写本指南。\n五、公开年度报告：每年一月公布。'],
    ['a catalogue of matters', '松砚市教育局政府信息公开目录\n序号 事项 内容 时限\n1 机构职能 职责、地址 二十个工作日\n2 年度报告 上年情况 一月底前'],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('CATALOGUE'))

  test.each([
    ['a report in prose with other years beside it', `${otherYears}\n${title}\n${chapters}`],
    [
      'a report without counts with a list below it',
      `${title}\n一、总体情况\n镇里管得细。\n二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况\n${otherTowns}`,
    ],
    ['a report with tables and a list', `${otherTowns}\n${title}\n${table}`],
    ['a report below a menu', `政府信息公开指南\n政府信息公开目录\n政府信息公开年报\n${title}\n${counts}`],
    ['a report that speaks of its guide', `${title}\n${counts}\n砚坪镇政府信息公开指南\n今年改过两处。`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())

  test('the list is shown in its place', () => {
    const text = `首页 > 年报\n${otherYears}\n共5条`
    const span = refusalOf(text)?.span
    expect(span && text.slice(span.start, span.end)).toBe(otherYears)
  })
})
