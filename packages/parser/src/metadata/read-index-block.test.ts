import { readBytes } from '@gongkai/readers'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { proseOf } from './prose.ts'
import { readIndexBlock } from './read-index-block.ts'

const title = '\n枕溪镇2023年政府信息公开工作年度报告\n一、总体情况\n全年公开120条。\n'
const blockOf = (source: { text: string; marks: Parameters<typeof fold>[0]['marks'] }) => {
  const folded = fold(source)
  const block = readIndexBlock(folded, proseOf(folded, []))
  for (const fact of Object.values(block)) {
    if (fact) expect(fold({ text: source.text.slice(fact.span.start, fact.span.end).replace(/<[^>]*>/g, ''), marks: [] }).text).toContain(fact.raw)
  }
  const values = Object.entries(block).map(([name, fact]) => [name, fact?.value ?? null])
  return Object.fromEntries(values.filter(([name, value]) => value !== null && name !== 'source'))
}
const ofText = (text: string) => blockOf({ text: text + title, marks: [] })
const ofPage = (page: string) => blockOf(readBytes('a.html', new TextEncoder().encode(page)))

const whole = { indexNumber: '014300000/2024-00012', documentNumber: '枕政发〔2024〕3号', publisher: '朔禾县枕溪镇', publishedOn: '2024-01-29' }

describe('the index block in every layout', () => {
  test.each([
    ['bars, a field a row', '索引号 | 014300000/2024-00012 |\n文号 | 枕政发〔2024〕3号 |\n发布机构 | 朔禾县枕溪镇 |\n发布日期 | 2024-01-29 |'],
    [
      'bars, two fields a row',
      '索 引 号 | 014300000/2024-00012 | 分 类 | 年报 其他 |\n发布机构 | 朔禾县枕溪镇 | 发布日期 | 2024-01-29 |\n文 号 | 枕政发〔2024〕3号 | 有 效 性 |',
    ],
    [
      'markdown',
      '| 索引号 | 014300000/2024-00012 | 发文字号 | 枕政发〔2024〕3号 |\n| --- | --- | --- | --- |\n| 发布机构 | 朔禾县枕溪镇 | 发布日期 | 2024-01-29 |',
    ],
    [
      'bullets and colons',
      '  • 索 引 号: 014300000/2024-00012\n  • 文　号：枕政发〔2024〕3号\n  • 发布机构： 朔禾县枕溪镇\n  • 发布日期：2024-01-29',
    ],
    ['bullets and blanks', '  • 索引号 014300000/2024-00012\n  • 文号 枕政发〔2024〕3号\n  • 发布机构 朔禾县枕溪镇\n  • 发布日期 2024-01-29 10:03'],
    [
      'brackets that open the next label at once',
      '【索引号】 014300000/2024-00012【发文字号】 枕政发〔2024〕3号【发布机构】 朔禾县枕溪镇【公开日期】2024-01-29',
    ],
    ['dashes', '- 索引号:014300000/2024-00012\n- 备注/文号:枕政发〔2024〕3号\n- 发布机构:朔禾县枕溪镇\n- 公开日期:2024-01-29'],
    [
      'label and value on lines of their own',
      '信息索引号\n014300000/2024-00012\n发文字号\n\n枕政发〔2024〕3号\n发布机构\n\n\t朔禾县枕溪镇\n发布日期\n2024-01-29',
    ],
    [
      'a bar at the end of each line',
      '索引号 |\n014300000/2024-00012 |\n文号 |\n枕政发〔2024〕3号 |\n发布机构 |\n朔禾县枕溪镇 |\n发布日期 |\n2024-01-29 |\n|||',
    ],
    [
      'a bar on a line of its own',
      '索引号\n|\n014300000/2024-00012\n|\n文号\n|\n枕政发〔2024〕3号\n|\n发布机构\n|\n朔禾县枕溪镇\n|\n发布日期\n|\n2024-01-29',
    ],
    [
      'labels in one row, values in the next',
      '索引号 | 文号 | 发布机构 | 发布日期 |\n014300000/2024-00012 | 枕政发〔2024〕3号 | 朔禾县枕溪镇 | 2024-01-29 |',
    ],
    ['tabs', '索引号\t014300000/2024-00012\t文号\t枕政发〔2024〕3号\n发布机构\t朔禾县枕溪镇\t发布日期\t2024-01-29'],
    ['all on one line', '索引号：014300000/2024-00012 文号：枕政发〔2024〕3号 发布机构：朔禾县枕溪镇 发布日期：2024-01-29 浏览次数：12'],
    ['run together', '索引号:014300000/2024-00012文号:枕政发〔2024〕3号发布机构:朔禾县枕溪镇发布日期:2024-01-29'],
    ['labels in brackets', '【索引号】014300000/2024-00012\n【文号】枕政发〔2024〕3号\n【发布机构】朔禾县枕溪镇\n[发布日期]2024-01-29'],
    [
      'traditional characters, empty cells',
      '索引號: | 014300000/2024-00012 | 公開方式: | 主動公開 |\n文號: | 枕政發〔2024〕3號 | 公開日期: | 2024-01-29 16:32 | |\n發布單位: | 朔禾縣枕溪鎮 |',
    ],
    ['blanks inside numbers', '索引号：014300000 / 2024-00012\n文号：枕政发〔 2024 〕 3 号\n发布机构：朔禾县枕溪镇\n发布日期：2024 年 1 月 29 日'],
  ])('%s', (_name, text) => expect(ofText(text)).toEqual(whole))

  test('a table of the page', () => {
    const cell = (words: string) => `<td align="left">\n  ${words}\n </td>`
    const rows = [
      ['索 引 号：', '014300000/2024-00012', '分类', '年报'],
      ['发布机构', '朔禾县枕溪镇', '公开日期', '<b>2024</b>-01-29'],
      ['文号', '枕政发〔2024〕3号', '关键词', ''],
    ]
    const table = `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
    expect(ofPage(`<p>首页</p>${table}<h1>枕溪镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>`)).toEqual(whole)
  })

  test('a table of the page with its labels in the first row', () => {
    const row = (cells: string[]) => `<tr>${cells.map((words) => `<td>${words}</td>`).join('')}</tr>`
    const table = `<table>${row(['索引号', '文号', '发布机构', '发布日期'])}${row([whole.indexNumber, whole.documentNumber, whole.publisher, whole.publishedOn])}</table>`
    expect(ofPage(`${table}<h1>枕溪镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p>`)).toEqual(whole)
  })

  test('a list of the page without colons', () => {
    const items = [
      ['索引号', whole.indexNumber],
      ['文号', whole.documentNumber],
      ['发布机构', whole.publisher],
      ['发布日期', whole.publishedOn],
    ]
    const list = items.map(([name, value]) => `<li><span>${name}</span><em>：</em><i>${value}</i></li>`).join('')
    expect(ofPage(`<ul>${list}</ul><h1>枕溪镇2023年政府信息公开工作年度报告</h1>`)).toEqual(whole)
  })
})

describe('nothing where nothing is said', () => {
  test.each([
    ['no labels', '014300000/2024-00012\n朔禾县枕溪镇\n枕政发〔2024〕3号\n2024-01-29'],
    ['blank values', '• 索引号：\n• 文号：\n• 发布机构：\n• 发布日期：'],
    ['signs for none', '索引号 | 无 |\n文号 | - |\n发布机构 | / |\n发布日期 | —— |'],
    ['labels alone, the values dropped', '索引号\n文号\n发布机构\n发布日期\n'],
    ['rows of labels alone', '索引号 | 文号 |\n发布机构 | 发布日期 |'],
    ['labels of no interest', '索引号 | | 发文字号 | |\n关键词 | 年报 |\n生成日期 | 2026-01-23 16:24:38 | 是否有效 |\n成文日期 | 2026-01-22 |'],
    ['the value of another label below', '文号\n\n成文日期\n2024-01-20\n'],
    ['words of a sentence', '按照有关文号：枕政发〔2020〕1号的要求编写。来源清楚。文号：枕政发〔2020〕1号。'],
    ['a date is no number', '索引号\n2024-01-29\n文号：2024-01-29'],
    ['a time two lines from a byline', '时间：2024-01-29\n地点：镇政府\n来源：枕溪镇'],
    ['a time without a byline', '服务时间：2024-01-29\n时间：2024-01-29'],
    ['no such day', '发布日期：2024-02-30'],
  ])('%s', (_name, text) => expect(ofText(text)).toEqual({}))
})

describe('one value is not taken for another', () => {
  test.each([
    ['文号 left blank beside a neighbour', '文号 | | 公开日期 | 2024-01-29 |', { publishedOn: '2024-01-29' }],
    ['成文日期 before 发布日期', '成文日期: 2024-01-20 发布日期: 2024-01-29 有效性: 有效', { publishedOn: '2024-01-29' }],
    ['发布日期 is surer than 发文日期', '发文日期：2024-01-20\n发布日期：2024-01-29', { publishedOn: '2024-01-29' }],
    ['a day that a line end cuts in two', '发布日期：2019年2月2\n0日 10:47', {}],
    ['a byline with 时间', '来源：枕溪镇 时间：2024-01-29 10:47 点击数：5', { publishedOn: '2024-01-29' }],
    ['时间 on the line before the source', '时间：2024-01-29 10:47\n\n来源：枕溪镇', { publishedOn: '2024-01-29' }],
    ['日期 on the line before the size of letters', '日期：2024-01-29\n字体：【默认 大】', { publishedOn: '2024-01-29' }],
    [
      'bold labels in markdown',
      '**发布日期：** 2024-01-29\n**文号**：枕政〔2024〕3号',
      { publishedOn: '2024-01-29', documentNumber: '枕政〔2024〕3号' },
    ],
    ['发表时间', '来源：枕溪镇 | 发表时间：2024-01-29 | 作者：办公室', { publishedOn: '2024-01-29' }],
    ['digits without strokes', '发布日期：20240129', { publishedOn: '2024-01-29' }],
    ['Chinese numerals', '发布日期：二〇二四年一月二十九日', { publishedOn: '2024-01-29' }],
    ['a dropped empty cell', '| 关键词 | 发布机构 | 枕溪镇 | |\n| 公开形式 | 责任部门 | ||', { publisher: '枕溪镇' }],
    [
      'a first row of labels beside a row of values of its own',
      '索引号 | 公开方式 | 发布机构 |\n0143/2024-0001 | 主动公开 | 枕溪镇 |\n来源：本站',
      { indexNumber: '0143/2024-0001', publisher: '枕溪镇' },
    ],
    ['a number without the last sign', '文号：枕政发[2024]05', { documentNumber: '枕政发[2024]05' }],
    ['lenticular brackets', '文　号：枕政【2024】144号', { documentNumber: '枕政【2024】144号' }],
    ['a number in the order of a series', '文号：2024年第3号', { documentNumber: '2024年第3号' }],
    ['第 n 号', '文号：第12号', { documentNumber: '第12号' }],
  ])('%s', (_name, text, expected) => expect(ofText(text)).toEqual(expected))
})

test('a byline at the foot of the page', () => {
  expect(
    blockOf({ text: `枕溪镇2023年政府信息公开工作年度报告\n一、总体情况\n${'公开事务照常。'.repeat(300)}\n发布时间：2024-01-29`, marks: [] }),
  ).toEqual({ publishedOn: '2024-01-29' })
})

test('a hostile page takes no longer than its length', () => {
  const from = performance.now()
  ofText('索 引 号'.repeat(20_000))
  ofText('文号 | '.repeat(20_000))
  ofText(`文号：${'〔'.repeat(50_000)}`)
  ofText(`索引号：${'0-'.repeat(50_000)}`)
  expect(performance.now() - from).toBeLessThan(2000)
})
