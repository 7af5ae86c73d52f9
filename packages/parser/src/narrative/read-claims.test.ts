import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readClaims } from './read-claims.ts'

/** Claims of a report on 2023 as `key value`, `key none` or `key about value`, in order of their keys. */
const claimsOf = (text: string) =>
  readClaims(fold({ text, marks: [] }), [], 2023)
    .map(({ key, value, none, approximate }) => `${key} ${none ? 'none' : (value ?? `about ${approximate}`)}`)
    .sort()

describe('readClaims', () => {
  test('a claim keeps its characters and their place', () => {
    const text = '一、总体情况\n２０２３年收到政府信息公开申请 ２ 件。'
    const [claim] = readClaims(fold({ text, marks: [] }), [], 2023)
    expect(claim).toMatchObject({ key: 'requestsReceived', value: 2, raw: '收到政府信息公开申请 2 件' })
    expect(text.slice(claim?.span.start, claim?.span.end)).toBe('收到政府信息公开申请 ２ 件')
  })

  test('words of a table are no sentence', () => {
    const text = '收到政府信息公开申请2件'
    expect(readClaims(fold({ text, marks: [] }), [{ from: 0, to: text.length }], 2023)).toEqual([])
  })

  test('what is said twice is claimed twice', () => {
    expect(claimsOf('收到政府信息公开申请2件。\n另处写着：收到政府信息公开申请4件。')).toEqual(['requestsReceived 2', 'requestsReceived 4'])
  })

  test('a sentence goes on over the lines of a page, but not into a heading', () => {
    const page = '这一年办公室按条例登记办理，窗口共收到政府信息公开\n申请12件，其中通过网络提交的申请有7件，办结的有11\n件。'
    expect(claimsOf(page)).toEqual(['requestsHandled 11', 'requestsOnline 7', 'requestsReceived 12'])
    expect(claimsOf('二、收到政府信息公开申请\n12件实事按期完成。')).toEqual([])
  })

  test('a short phrase has its subject from the sentence before', () => {
    expect(claimsOf('全年收到政府信息公开申请5件。其中：网络3件，信函2件。')).toEqual(['requestsMail 2', 'requestsOnline 3', 'requestsReceived 5'])
    expect(claimsOf('全年接待来访5批。其中：网络3件，信函2件。')).toEqual([])
  })

  test('without a known year each year named is taken for the report’s', () => {
    const folded = fold({ text: '2022年收到政府信息公开申请7件。', marks: [] })
    expect(readClaims(folded, [], null)).toMatchObject([{ key: 'requestsReceived', value: 7 }])
  })

  test('time grows with the length alone', () => {
    for (const piece of ['申请3件', '未收到', '（', '1', '一', '公开网站、', '复议和', '上年', ',']) {
      const folded = fold({ text: piece.repeat(40_000), marks: [] })
      const start = performance.now()
      readClaims(folded, [], 2023)
      expect(performance.now() - start, piece).toBeLessThan(5_000)
    }
  })
})
