import { readBytes, readSource } from '@gongkai/readers'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenLaws } from '../scripts/broken-laws.ts'
import { fixtureFolders } from '../scripts/fixture-folders.ts'

describe('each number stands where it is said to stand, and no two in one place', () => {
  test.each(fixtureFolders())('$slug', async ({ source }) => {
    expect(brokenLaws(await readSource(source))).toEqual([])
  })
})

describe('damage never breaks the laws, let alone the parser', () => {
  test.each(fixtureFolders())('$slug', async ({ source: path }) => {
    const { text, name } = await readSource(path)
    const cells = [...text.matchAll(/(?<=[\t\n|>])[^\t\n|<>]+/g)].map((match) => ({ at: match.index, length: match[0].length }))
    const digits = [...text.matchAll(/\d/g)].map((match) => ({ at: match.index, length: 1 }))
    const places = [...cells, ...digits]
    fc.assert(
      fc.property(
        fc.array(fc.nat(places.length - 1), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', ' ', '7', '无', '|', '\n'),
        (chosen, put) => {
          const cuts = chosen.map((index) => places[index] as (typeof places)[number]).sort((a, b) => b.at - a.at)
          const damaged = cuts.reduce((left, { at, length }) => left.slice(0, at) + put + left.slice(at + length), text)
          expect(brokenLaws(readBytes(name, new TextEncoder().encode(damaged)))).toEqual([])
        },
      ),
      { numRuns: 3, seed: 20230129 },
    )
  })

  test('the first half of any document, and the second', async () => {
    for (const { source: path } of fixtureFolders()) {
      const { text, name } = await readSource(path)
      const half = Math.floor(text.length / 2)
      for (const part of [text.slice(0, half), text.slice(half)]) expect(brokenLaws(readBytes(name, new TextEncoder().encode(part)))).toEqual([])
    }
  })
})
