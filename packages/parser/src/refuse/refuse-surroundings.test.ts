import { readSource } from '@gongkai/readers'
import { describe, expect, test } from 'vitest'
import { fixtureFolders } from '../../scripts/fixture-folders.ts'
import { fixtureKind } from '../../scripts/fixture-kind.ts'
import { parseReport } from '../index.ts'

/** What sites print above and below a report. None of it makes the report another kind of document. */
const surroundings: readonly { readonly name: string; readonly above: string; readonly below: string }[] = [
  { name: 'a menu on one line', above: '政策文件 政策解读 政府信息公开指南 政府信息公开制度 政府信息公开年报\n', below: '' },
  { name: 'a menu a line an entry', above: '政府信息公开指南\n政府信息公开目录\n政府信息公开年报\n政策解读\n通知公告\n', below: '' },
  {
    name: 'links above to the reports of other years',
    above: [2009, 2010, 2012, 2013, 2014].map((year) => `槿溪镇${year}年政府信息公开工作年度报告\n`).join(''),
    below: '',
  },
  {
    name: 'links below to the reports of other agencies',
    above: '',
    below: ['桐渡乡', '槿溪镇', '教育局', '民政局', '司法局'].map((name) => `\n${name}2013年政府信息公开工作年度报告`).join(''),
  },
  {
    name: 'a link to a notice and an explanation',
    above: '',
    below: '\n关于做好2024年政府信息公开工作年度报告编制工作的通知\n一图读懂2024年政府信息公开工作年度报告\n',
  },
]

const reports = fixtureFolders().filter(({ slug, source }) => fixtureKind(slug).refusal === null && source.endsWith('.txt'))

describe.each(surroundings)('$name around a report', ({ above, below }) => {
  test.each(reports)('$slug', async ({ source: path }) => {
    const source = await readSource(path)
    expect(parseReport({ ...source, text: above + source.text + below, marks: [] }).refusal).toBeNull()
  })
})
