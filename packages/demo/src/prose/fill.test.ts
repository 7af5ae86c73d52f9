import { expect, it } from 'vitest'
import { makeRandom } from '../random.ts'
import { countSentences } from './count-sentences.ts'
import { fill } from './fill.ts'
import { sentences } from './sentences.ts'

it('chooses among words and puts names in, also inside a choice', () => {
  const filled = fill('<self>{已|<self>均已}公开<n>条', { self: '我镇', n: 3 }, makeRandom(1))
  expect(['我镇已公开3条', '我镇我镇均已公开3条']).toContain(filled)
})

it('names a word that is not there', () => {
  expect(() => fill('<nobody>', {}, makeRandom(1))).toThrow('nobody')
})

it('has no sentence with a bracket left open', () => {
  for (const pattern of [...Object.values(sentences), ...Object.values(countSentences)].flat()) {
    const left = pattern.replace(/\{[^{}]*\|[^{}]*\}/g, '').replace(/<\w+>/g, '')
    expect(left).not.toMatch(/[{}<>|]/)
  }
})
