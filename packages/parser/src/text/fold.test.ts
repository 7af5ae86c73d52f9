import { readBytes } from '@gongkai/readers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.ts'

const text = (source: string) => fold({ text: source, marks: [] })

describe('fold', () => {
  test.each([
    ['full width', '２０２３年（一）：ＡＢ｜', '2023年(一):AB|'],
    ['Kangxi radicals', '⼆、⾏政规范性⽂件', '二、行政规范性文件'],
    ['CJK radicals that NFKC leaves', '⺠⻢', '民马'],
    ['quotes and dashes', '“三安全”——', '"三安全"--'],
    ['blanks of all widths', '规\u3000章\u00A00\u20028', '规 章 0 8'],
    ['characters that no reader sees', '本\u200B年\uFEFF新\u00AD收', '本年新收'],
    ['line ends', 'a\r\nb', 'a \nb'],
  ])('%s', (_name, source, folded) => expect(text(source).text).toBe(folded))

  test('signs that only look like digits never become digits', () => {
    for (const sign of '①⑴⒈¹²₂½㎡㋀㏠') expect(text(`5${sign}`).text.replace(/[^\d]/g, '')).toBe('5')
  })

  test('a place in the folded text leads back to the characters that stand there', () => {
    const signs = fc.constantFrom(...'0９７年⼆⺠本\u200B\uFEFF\u3000 \t\n\r㈠《》“—')
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), (units) => {
        const source = units.join('')
        const folded = text(source)
        for (let from = 0; from < folded.text.length; from += 1) {
          const { start, end } = folded.spanOf(from, from + 1)
          expect(text(source.slice(start, end)).text).toContain(folded.text.charAt(from))
        }
        const whole = folded.spanOf(0, folded.text.length)
        expect(text(source.slice(whole.start, whole.end)).text).toBe(folded.text)
      }),
    )
  })

  test('markup and entities of a page are folded away, and places stay those of the page', () => {
    const page = '<table><tr><td>规&nbsp;章</td><td><span>1</span><b>2</b></td><td>&#51;</td></tr></table><p>&nbsp;</p>'
    const source = readBytes('a.html', new TextEncoder().encode(page))
    const folded = fold(source)
    const at = folded.text.indexOf('12')
    const { start, end } = folded.spanOf(at, at + 2)
    expect(page.slice(start, end)).toBe('1</span><b>2')
    const three = folded.spanOf(folded.text.indexOf('3'), folded.text.indexOf('3') + 1)
    expect(page.slice(three.start, three.end)).toBe('&#51;')
    expect(folded.text).toContain('规 章')
  })

  test('an empty stretch has an empty place', () => {
    expect(text('规章').spanOf(1, 1)).toEqual({ start: 1, end: 1 })
    expect(text('').spanOf(0, 0)).toEqual({ start: 0, end: 0 })
  })
})
