import { expect, it } from 'vitest'
import { makeReport } from '../testing/make-report.ts'
import { makeText } from '../testing/make-text.ts'
import { d2 } from './d2-conversion-residue.ts'

// A text is looked through only where some sign of a mark stands in it: each mark must have such a sign.
it.each([
  'HYPERLINK "b1.doc"',
  '[bookmark: _GoBack]',
  'MERGEFORMAT',
  'MERGEFIELD Name',
  'EMBED Word.Document.8',
  'PAGEREF _abc',
  '&nbsp;',
  'mso-style:',
])('finds %s where it stands alone', (mark) => {
  expect(d2.test(makeReport({}), makeText(`依照条例${mark}编制。`)).map(({ outcome }) => outcome)).toEqual(['FAIL'])
})

it('finds nothing in plain prose', () => expect(d2.test(makeReport({}), makeText('依照条例编制。'))).toEqual([]))
