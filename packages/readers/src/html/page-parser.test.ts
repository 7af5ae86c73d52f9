import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { PageParser } from './page-parser.ts'
import { tags } from './tags.ts'

const shown = ['style', 'hidden', 'colspan', 'rowspan', 'type', 'value'] as const
type Attributes = Readonly<Partial<Record<(typeof shown)[number], string | undefined>>>

const listed = (attributes: Attributes) => shown.flatMap((name) => (attributes[name] === undefined ? [] : [`${name}=${attributes[name]}`]))

/** What our own parser tells of a page. */
function told(page: string): unknown[] {
  const events: unknown[] = []
  new PageParser(page, {
    open: (tag, attributes, start, end) => events.push(['open', tag.name, listed(attributes), start, end]),
    leave: (tag, at) => events.push(['leave', tag.name, at]),
    close: (tag, start, end) => events.push(['close', tag.name, start, end]),
    text: (start, from, end) => events.push(['text', page.slice(from, end), start, end]),
    entity: (text, start, end) => events.push(['text', text, start, end]),
    markup: (start, end) => events.push(['markup', start, end]),
  }).parse()
  return events
}

/** The same out of htmlparser2's own parser; what it opens without a tag is left out. */
function expected(page: string): unknown[] {
  const events: unknown[] = []
  const start = () => Math.min(parser.startIndex, page.length)
  const end = () => Math.min(parser.endIndex + 1, page.length)
  const markup = () => events.push(['markup', start(), end()])
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes, isImplied) => isImplied || events.push(['open', name, listed(attributes), start(), end()]),
      onclosetag: (name, isImplied) => events.push(isImplied ? ['leave', name, start()] : ['close', name, start(), end()]),
      ontext: (text) => events.push(['text', text, start(), end()]),
      oncomment: markup,
      onprocessinginstruction: markup,
    },
    { recognizeSelfClosing: true },
  )
  parser.end(page)
  return events
}

const names = [...tags.keys(), 'g', 'lin\u212A', 'bloc\u212Aquote', 'h\u0011', '\u00E9']
const often = 'p div td tr table form br title textarea script svg math mi foreignObject li option h1 x'.split(' ')
const name = fc.oneof(fc.constantFrom(...often), fc.constantFrom(...names, ...names.map((one) => one.toUpperCase())))
const attribute = fc.constantFrom(
  ' style="display:none"',
  " hidden=''",
  ' hidden',
  ' colspan=2',
  ' COLSPAN="&#50;"',
  ' rowspan=2 rowspan=3',
  ' type=text value="&quot;1&amp"',
  ' value=a"b&lt',
  ' value=&ampx',
  " value='\"&nbsp'",
  ' href="a>b&"',
  ' /',
  '/',
  ' =',
  ' "',
  " '",
  '\n',
  ' __proto__=1',
  ' é',
)
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.constantFrom('>', '>', '>', '/>', ' />', ''))
      .map(([tag, attributes, close]) => `<${tag}${attributes.join('')}${close}`),
  },
  { weight: 4, arbitrary: fc.tuple(name, fc.constantFrom('>', '>', '>', ' >', ' a=b>', '')).map(([tag, close]) => `</${tag}${close}`) },
  { weight: 3, arbitrary: fc.constantFrom('字', '5 件', ' ', '\n', '<', '<3', 'a<b', '&', '>', '"', ']]>', '-->', '\u212a') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&amp',
      '&nbsp;',
      '&nbsp',
      '&#53;',
      '&#x35',
      '&#',
      '&#x',
      '&notin',
      '&notin;',
      '&noti',
      '&NotEqualTilde;',
      '&#0;',
      '&#1114112;',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<!-- 1 -->',
      '<!--',
      '<!-->',
      '<!doctype html>',
      '<!d>',
      '<?xml ?>',
      '<![CDATA[5&lt;]]>',
      '<![CDATA[',
      '</>',
      '</ p>',
      '<!',
    ),
  },
)
const pages = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

describe('PageParser', () => {
  test('tells of any page what the parser of htmlparser2 tells', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(told(page)).toEqual(expected(page))
      }),
      { numRuns: 2000 },
    )
  })

  test('tells of every element inside every other what that parser tells', () => {
    const known = [...tags.keys()]
    const pages = known.flatMap((outer) => known.map((inner) => `<${outer}>1<${inner}>2</${outer}>3</${inner}>`))
    expect(pages.filter((page) => JSON.stringify(told(page)) !== JSON.stringify(expected(page)))).toEqual([])
  })

  test.each([
    ['a drawing with text in it', '<svg><foreignobject><title>&lt;b></title><p>1</foreignobject><lineargradient/></svg><image>'],
    ['a drawing with what is no script in it', '<svg><script>&amp;<b></script><![CDATA[5]]></svg>'],
    ['an end tag that the end cuts off', '<p>1</p '],
    ['an element that the end cuts off', '<td hidden>1<td cla="x'],
    ['a form in a form', '<form><form hidden>1</form>2</form>'],
    ['a title in a field for text', '<textarea>&amp;</title>&amp;<p></textarea>'],
  ])('%s', (_, page) => expect(told(page)).toEqual(expected(page)))
})
