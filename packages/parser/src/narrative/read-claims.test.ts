import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readClaims } from './read-claims.ts'

/** Claims of a report on 2023 as `key value`, `key none` or `key about value`, in order of their keys. */
const claimsOf = (text: string) =>
  readClaims(fold({ text, marks: [] }), [], 2023)
    .map(({ key, value, none, approximate }) => `${key} ${none ? 'none' : (value ?? `about ${approximate}`)}`)
    .sort()

describe('readClaims', () => {
  test.each<[text: string, ...claims: string[]]>([
    ['2023年，镇里收到政府信息公开申请2件，都已答复。', 'requestsReceived 2'],
    ['全年共受理依申请公开12件，比上年少3件。', 'requestsReceived 12'],
    ['本机关新收政府信息公开申请1,204件。', 'requestsReceived 1204'],
    ['年内接到12件信息公开申请，办结11件。', 'requestsHandled 11', 'requestsReceived 12'],
    ['收到政府信息公开申请80余件，多是查账的。', 'requestsReceived about 80'],
    ['收到政府信息公开申请约40件左右。', 'requestsReceived about 40'],
    ['这一年没有收到政府信息公开申请。', 'requestsReceived none'],
    ['本镇未收到依申请公开的来件。', 'requestsReceived none'],
    ['全年无依申请公开事项。', 'requestsReceived none'],
    ['收到政府信息公开申请0件。', 'requestsReceived 0'],
    ['上年结转3件，结转下年度继续办理2件。', 'requestsCarriedForward 2', 'requestsCarriedOver 3'],
    [
      '予以公开5件，部分公开2件，不予公开1件，无法提供4件，不予处理3件，其他处理1件。',
      'denied 1',
      'granted 5',
      'notProcessed 3',
      'otherHandling 1',
      'partiallyGranted 2',
      'unableToProvide 4',
    ],
    ['发生行政复议3件，行政诉讼1件。', 'reconsiderations 3', 'suits 1'],
    ['因公开而起的行政复议有2件。', 'reconsiderations 2'],
    ['没有发生行政复议和行政诉讼。', 'reconsiderations none', 'suits none'],
    ['未出现行政复议、行政诉讼和举报投诉。', 'complaints none', 'reconsiderations none', 'suits none'],
    ['办件没有收取费用。', 'feesYuan none'],
    ['没有收取任何信息处理费。', 'feesYuan none'],
    ['全年主动公开政府信息147条，内含规范性文件9件。', 'disclosedTotal 147', 'normativeDocuments 9'],
    ['申请人全部为自然人。', 'applicantsNaturalOnly none'],
    // Traps: names of rows, other subjects, other years, parts of a number.
    ['未经复议直接起诉的案件另行统计。'],
    ['无正当理由大量反复申请的，不予处理。'],
    ['没有因政府信息公开申请引发的行政复议。', 'reconsiderations none'],
    ['没有因信息公开申请引起的诉讼。', 'suits none'],
    ['2022年收到政府信息公开申请7件。'],
    ['2022年收到政府信息公开申请7件。2023年收到政府信息公开申请9件。', 'requestsReceived 9'],
    ['其余件数见下表。'],
    ['对未公开的信息说明了理由。'],
    ['收到的意见都记在册，申请的样表放在窗口。'],
    ['受理来电26个，接待来访14人。'],
    ['行政许可办理26件，行政处罚4件。'],
  ])('%s', (text, ...claims) => expect(claimsOf(text)).toEqual(claims))

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
})
