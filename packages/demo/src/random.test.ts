import { describe, expect, it } from 'vitest'
import { makeRandom } from './random.ts'

const draw = (seed: number, ...names: string[]) => {
  const random = makeRandom(seed, ...names)
  return Array.from({ length: 20 }, () => random.int(0, 9))
}

describe('makeRandom', () => {
  it('gives the same numbers for the same seed and names, and others for others', () => {
    expect(draw(1, 'a')).toEqual(draw(1, 'a'))
    expect(draw(1, 'a')).not.toEqual(draw(2, 'a'))
    expect(draw(1, 'a')).not.toEqual(draw(1, 'b'))
  })

  it('counts events near their mean', () => {
    const random = makeRandom(3, 'count')
    for (const mean of [0, 0.2, 4, 60]) {
      const drawn = Array.from({ length: 4000 }, () => random.count(mean))
      expect(Math.abs(drawn.reduce((sum, count) => sum + count, 0) / drawn.length - mean)).toBeLessThan(mean * 0.1 + 0.01)
    }
  })

  it('never picks what has no weight, and refuses to pick from nothing', () => {
    const random = makeRandom(4)
    expect(
      new Set(
        Array.from({ length: 200 }, () =>
          random.weighted([
            ['never', 0],
            ['a', 1],
            ['b', 3],
          ]),
        ),
      ),
    ).toEqual(new Set(['a', 'b']))
    expect(() => random.pick([])).toThrow('nothing to pick from')
  })
})
