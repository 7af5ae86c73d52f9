import { describe, expect, test } from 'vitest'
import { parseReport } from '../index.ts'

const refusalOf = (text: string) => parseReport({ id: '0', name: 'a.txt', text, marks: [], type: 'text', encoding: 'utf-8' }).refusal

const labels = ['规章', '行政规范性文件', '第二十条第（五）项', '行政许可', '第二十条第（六）项', '行政处罚', '行政强制', '行政事业性收费']
const table = `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n${labels.map((label) => `${label}\t0\t0\t0`).join('\n')}\n`
const title = (year: number, town = '砚坪镇') => `${town}${year}年政府信息公开工作年度报告\n`
const prose = (year: number) =>
  `一、概述\n镇里每月晒一次账，${year}年照旧。\n二、主动公开\n${year}年主动公开政府信息${year - 1900}条。\n三、依申请公开\n${year}年收到政府信息公开申请2件。\n四、问题\n人手少，更新慢。\n`

describe('SEVERAL_REPORTS', () => {
  test.each([
    ['two years of a town', `${title(2022)}${table}${title(2023)}${table}`],
    ['two towns in a year', `${title(2022)}${table}${title(2022, '桐渡乡')}${table}`],
    ['three towns', `${title(2022)}${table}${title(2022, '桐渡乡')}${table}${title(2022, '槿溪镇')}${table}`],
    ['two years, the second title twice', `${title(2022)}${table}${title(2023)}${title(2023)}${table}`],
    ['two years in prose', `${title(2010)}${prose(2010)}\n${title(2011)}${prose(2011)}`],
  ])('%s', (_name, text) => expect(refusalOf(text)?.code).toBe('SEVERAL_REPORTS'))

  test.each([
    ['one report whose table is printed twice', `${title(2022)}${table}${title(2022)}${table}`],
    [
      'one report printed twice, links to others in between',
      `${title(2022)}${table}上一篇：${title(2021)}下一篇：${title(2023)}${title(2022)}${table}`,
    ],
    [
      'one report printed twice, a list of other years in between',
      `${title(2022)}${table}${title(2021)}${title(2020)}${title(2019)}${title(2022)}${table}`,
    ],
    ['a report in prose with links below', `${title(2010)}${prose(2010)}相关链接\n${title(2011)}${title(2012)}${title(2009)}`],
    ['a report in prose with links above', `${title(2011)}${title(2012)}${title(2010)}${title(2010)}${prose(2010)}`],
    ['a report that repeats its title with the county in front', `${title(2022)}${table}${title(2022, '望砚县砚坪镇')}${table}`],
  ])('not %s', (_name, text) => expect(refusalOf(text)).toBeNull())
})
