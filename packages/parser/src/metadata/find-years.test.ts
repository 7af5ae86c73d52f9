import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findYears } from './find-years.ts'

test('years are found where a pattern finds them', () => {
  const signs = fc.constantFrom(...'01239年月-〇零O○一二九 ')
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (list) => {
      const text = list.join('')
      const wanted = [...text.matchAll(/(?<!\d)(?:\d{4}|[〇零O○一二三四五六七八九]{4})/g)].map(({ index }) => index)
      expect(findYears(text)).toEqual(wanted)
    }),
    { numRuns: 2000 },
  )
})
