import { expect, it } from 'vitest'
import { makeText } from '../testing/make-text.ts'
import { concreteProblem, problemsIn } from './find-problems.ts'
import { proseOf } from './prose.ts'

function named(chapter: string): string | null {
  const prose = proseOf(makeText(chapter))
  const problem = concreteProblem(prose, problemsIn(prose, { from: 0, to: prose.text.length }))
  return problem && prose.text.slice(problem.from, problem.to)
}

it.each([
  '2023年，我镇信息公开工作取得了一定成绩，但与上级要求和群众期待相比还有差距，公开的及时性、全面性有待进一步提高。',
  '还存在一些不足：一是信息公开的内容有待进一步规范；二是公开渠道还需进一步拓展；三是公开意识需要不断增强。下一步，我镇将更新指南、补齐公示栏。',
  '我局需要公开的信息已全部公开，但公开内容的准确性、公开方式的便民性等仍需改进。针对以上问题，我局将请专业人员讲课。',
  '虽然做了大量工作，但工作中仍存在不足之处，与公众的需求还存在一定差距。',
])('finds nothing of its own in %s', (chapter) => expect(named(chapter)).toBeNull())

it.each([
  ['虽有进步，但仍有不足：一是公开栏装在院内，晚上看不到；二是公开意识有待增强。', '一是公开栏装在院内'],
  ['存在问题：一是政策解读多为文字稿。下一步改用图解。', '一是政策解读多为文字稿'],
  ['经办人员多为兼职，变动频繁。', '经办人员多为兼职'],
])('finds the problem in %s', (chapter, problem) => expect(named(chapter)).toBe(problem))

it('looks only before the measures', () => {
  expect(named('与群众期待还有差距。下一步，我镇将把公开栏移到院外。')).toBeNull()
})
