import { expect, it } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { makeText } from '../testing/make-text.ts'
import { bodiesOf, type Chapter, chaptersOf, followsOutline } from './chapters-of.ts'
import { proseOf } from './prose.ts'

/** Sections as the parser gives them: each line that begins with a numeral. */
function read(page: string) {
  const text = makeText(page)
  const found = [...page.matchAll(/(?<=^|\n)([一二三四五六\d])、([^\n]+)/g)]
  const sections = found.map(({ 2: heading = '', index }, at) => ({ number: at, heading, start: index, end: found[at + 1]?.index ?? page.length }))
  const chapters = chaptersOf({ ...makeReport({}), sections }, text)
  const said = (number: Chapter['number']) => bodiesOf(chapters, number).map(({ from, to }) => proseOf(text).text.slice(from, to))
  return { chapters, said, names: chapters.map(({ number, numeral }) => `${number}${numeral}`) }
}

it('knows chapters by their headings, also glued to a sentence or without a numeral', () => {
  const page = '一、总体情况\n甲。二、主动公开政府信息情况\n乙\n 存在的主要问题及改进情况 \n丙\n六、其他事项\n丁'
  const { names, said } = read(page)
  expect(names).toEqual(['1一', '2二', '5', '6六'])
  expect([said(1), said(2), said(5), said(6), said(3)]).toEqual([['甲。'], ['乙'], ['丙'], ['丁'], []])
})

it('knows a heading without a numeral by its line, however the lines end', () => {
  expect(read('一、总体情况\r\n甲。\r\n存在的主要问题及改进情况\r\n乙\r\n').said(5)).toEqual(['乙'])
})

it('takes headings of other chapters into the chapter before, and prefers exact ones', () => {
  const page = '一、总体情况\n甲\n二、主动公开工作\n乙\n一、主动公开政府信息情况\n丙'
  const { names, said } = read(page)
  expect(names).toEqual(['1一', '2一'])
  expect(said(1)).toEqual(['甲二、主动公开工作乙'])
})

it('passes over a table of contents, but not over a heading printed twice', () => {
  const contents = '一、总体情况\n二、主动公开政府信息情况\n一、总体情况\n甲\n二、主动公开政府信息情况\n乙'
  expect(read(contents).names).toEqual(['1一', '2二'])
  expect(read('一、总体情况\n一、总体情况\n甲').names).toEqual(['1一', '1一'])
  expect(read('一、总体情况\n甲\n一、总体情况\n乙乙').said(1)).toEqual(['乙乙', '甲'])
})

it('does not take a numbered paragraph of chapter one for a chapter', () => {
  const page = '一、基本情况\n1、主动公开政府信息的情况\n甲\n2、依申请公开情况\n乙\n二、主动公开政府信息情况\n丙\n三、依申请公开情况\n丁'
  const { names, said } = read(page)
  expect(names).toEqual(['1一', '2二', '3三'])
  expect([said(2), said(3)]).toEqual([['丙'], ['丁']])
})

it('tells a report that does not follow the outline', () => {
  expect(followsOutline(read('一、概述\n甲\n二、不足\n乙').chapters)).toBe(false)
  expect(followsOutline(read('一、总体情况\n二、主动公开政府信息情况\n六、其他需要报告的事项\n甲').chapters)).toBe(true)
})
