import { describe, expect, it } from 'vitest'
import type { Sentence } from './sentences-in.ts'
import { twinsIn } from './twins-in.ts'

const chapter = { number: 1, heading: '一、总体情况', start: 0, end: 0 }
const sentence = (words: string): Sentence => ({ words, raw: words, chapter, span: { start: 0, end: 0 } })
const likeness = (now: string, ...last: readonly string[]) => twinsIn([sentence(now)], last.map(sentence))[0]?.likeness ?? null

describe('a sentence is one of last year’s', () => {
  const last = '公开栏由专人负责每周五下午更新并由办公室抽查登记'
  it.each([
    ['word for word', last, 'verbatim'],
    ['with a word exchanged', '公开栏由专人负责每周三下午更新并由办公室抽查登记', 'edited'],
    ['with words put in', '公开栏继续由专人负责每周五下午更新并由办公室抽查登记', 'edited'],
    ['with a word left out', '公开栏由专人每周五下午更新并由办公室抽查登记', 'edited'],
    ['told anew', '公开栏的更新改为每天上午进行且由分管领导签字确认', null],
    ['of the same matter', '办事窗口由专人负责解答来访群众的各类咨询', null],
  ])('%s', (_, now, expected) => expect(likeness(now, last)).toBe(expected))

  it('with other numbers in it, in digits and in words', () => {
    expect(likeness('通过门户网站公开各类信息98条', '通过门户网站公开各类信息1204条')).toBe('renumbered')
    expect(likeness('举办专题培训三次覆盖全部经办人员', '举办专题培训两次覆盖全部经办人员')).toBe('renumbered')
    expect(likeness('通过门户网站公开各类信息98条', '通过门户网站公开各类信息98条')).toBe('verbatim')
  })

  it('the nearest of several', () => {
    const found = twinsIn(
      [sentence('窗口设置了两台查阅电脑供群众免费使用')],
      [sentence('大厅设置了两台查阅电脑供群众免费打印'), sentence('窗口设置了两台查阅电脑供群众随时使用')],
    )
    expect(found[0]?.twin.words).toBe('窗口设置了两台查阅电脑供群众随时使用')
  })
})

it('costs no more than the text is long, however alike its sentences are', () => {
  const many = (salt: string) => Array.from({ length: 4000 }, (_, at) => sentence(`${salt}部门按照要求完成第${at}项任务并及时上报进展情况`))
  const since = performance.now()
  expect(twinsIn(many('各'), many('有关'))).toHaveLength(0)
  expect(twinsIn(many('各'), many('各').slice(1000))).toHaveLength(4000)
  expect(performance.now() - since).toBeLessThan(2000)
})
