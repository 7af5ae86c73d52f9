import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from './figure.ts'
import { maskReport } from './mask-report.ts'
import { maskSource } from './mask-source.ts'
import { maskWords } from './mask-words.ts'
import type { Report } from './report.ts'

const mobile = '13800138000'
const identity = '110101209912310015'
const plain = (text: string) => ({ text, segments: [{ start: 0, end: text.length, text }] })
const noTables = () => ({ figures: [] })

describe('maskSource', () => {
  it('puts a star for each character and moves nothing', () => {
    const text = `联系电话：${mobile}，身份证号：${identity}。\n电话：0730-4500000`
    const masked = maskSource(plain(text), noTables)
    expect(masked.text).toBe(`联系电话：${'*'.repeat(11)}，身份证号：${'*'.repeat(18)}。\n电话：0730-4500000`)
    expect(masked.segments).toEqual([{ start: 0, end: text.length, text: masked.text }])
    expect(masked.words).toEqual([mobile, identity])
  })

  it('leaves an office’s mailbox and the digits of a table', () => {
    const text = `电子邮箱：office@qq.com\n规章 ${mobile}`
    const figure: Figure = { key: 'proactive.rules.made', state: 'number', value: 1, raw: '', span: { start: 18, end: text.length }, how: 'read' }
    const masked = maskSource(plain(text), () => ({ figures: [figure] }))
    expect(masked).toEqual({ ...plain(text), words: [] })
  })

  it('masks what markup holds: links, split numbers, entities', () => {
    const link = `<a href="tel:${mobile}">`
    const text = `${link}138<b>0013</b>8000</a>`
    const at = (part: string) => text.indexOf(part, link.length)
    const piece = (part: string) => ({ start: at(part), end: at(part) + part.length, text: part })
    const masked = maskSource({ text, segments: ['138', '0013', '8000'].map(piece) }, noTables)
    expect(masked.segments.map((segment) => segment.text)).toEqual(['***', '****', '****'])
    expect(masked.text).toHaveLength(text.length)
    expect(masked.text).not.toMatch(/\d/)
    const entity = '电话 &#49;3800138000。'
    const pieces = [
      { start: 0, end: 3, text: '电话 ' },
      { start: 3, end: 8, text: '1' },
      { start: 8, end: 19, text: '3800138000。' },
    ]
    const unfolded = maskSource({ text: entity, segments: pieces }, noTables)
    expect(unfolded.text).toBe(`电话 ${'*'.repeat(15)}。`)
    expect(unfolded.segments.map((segment) => segment.text)).toEqual(['电话 ', '*', '**********。'])
  })

  it('keeps the length of any text, and all of it that is no such number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, behind) => {
        const text = `${before}\n电话：${mobile}，${behind}`
        const masked = maskSource(plain(text), noTables)
        expect(masked.text).toHaveLength(text.length)
        expect(masked.text).not.toContain(mobile)
        for (let index = 0; index < text.length; index += 1) expect(['*', text.charAt(index)]).toContain(masked.text.charAt(index))
      }),
    )
  })
})

describe('maskWords', () => {
  it.each([
    ['电话13800138000。', '电话***********。'],
    ['“…电话1380013…”', '“…电话*******…”'],
    ['“…38000，欢迎来电”', '“…*****，欢迎来电”'],
    ['全年收到 1380 件', '全年收到 1380 件'],
  ])('%s', (text, masked) => {
    expect(maskWords(text, [mobile])).toBe(masked)
  })

  it('knows a number by its other spellings', () => {
    expect(maskWords('电话：138-0013-8000 或 13800138000', ['138-0013-8000'])).toBe('电话：************* 或 ***********')
  })
})

it('a report keeps its figures and loses the numbers that its words quote', () => {
  const words = `电话 ${mobile}`
  const span = { start: 0, end: 4 }
  const report = {
    title: { value: words, raw: words, span },
    year: { value: 2023, raw: words, span },
    claims: [{ key: 'requestsReceived', value: 3, raw: words, span }],
    sections: [{ number: 1, heading: words, ...span }],
    messages: [{ code: 'STRAY_VALUE', text: words, span }],
    figures: [],
    refusal: null,
  } as unknown as Report
  const masked = maskReport(report, [mobile])
  expect(JSON.stringify(masked)).not.toContain(mobile)
  expect(masked.year?.value).toBe(2023)
  expect(maskReport(report, [])).toBe(report)
})
