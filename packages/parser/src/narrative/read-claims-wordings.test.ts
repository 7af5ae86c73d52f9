import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { findCounts } from './find-counts.ts'
import { readClaims } from './read-claims.ts'

/** What sentences of a report on 2023 say, a wording a line: the sentence, and its claims in order of their keys. */
const wordings: Readonly<Record<string, string>> = {
  'requests received': `
2023年，镇里收到政府信息公开申请2件，都已答复。 → requestsReceived 2
全年共受理依申请公开12件，比上年少3件。 → requestsReceived 12
本机关新收政府信息公开申请1,204件。 → requestsReceived 1204
收到政府信息公开申请80余件，多是查账的。 → requestsReceived about 80
收到政府信息公开申请约40件左右。 → requestsReceived about 40
收到政府信息公开申请近90件。 → requestsReceived about 90
收到政府信息公开申请超过200件。 → requestsReceived about 200
收到政府信息公开申请三件。 → requestsReceived 3
全年受理政府信息公开申请十二件，均已答复。 → requestsReceived 12
收到依申请公开两件。 → requestsReceived 2
共接收政府信息公开申请一百零五件。 → requestsReceived 105
年内收到政府信息公开申请二十多件。 → requestsReceived about 20
收到信息公开申请一百〇二件。 → requestsReceived 102
收到政府信息公开申请0件。 → requestsReceived 0
收到政府信息公开申请零件次，渠道一直开着。 → requestsReceived 0
收到政府信息公开申请总数为15件。 → requestsReceived 15
收到政府信息公开申请，共计18件。 → requestsReceived 18
本年度收到的政府信息公开申请数量为6件。 → requestsReceived 6
政府信息公开申请7件，办理都在期限之内。 → requestsReceived 7
依申请公开共4件。 → requestsReceived 4
我镇依申请公开5件，没有一件超过期限。 → requestsReceived 5
局里收到公民、法人和其他组织提出的政府信息公开申请 21 件。 → requestsReceived 21
办公室接到要求公开政府信息的申请3宗。 → requestsReceived 3
全年受理申请公开政府信息9件。 → requestsReceived 9
窗口登记公开政府信息的申请11份。 → requestsReceived 11
全年收到“政府信息公开申请”8件。 → requestsReceived 8
全年收到政府信息公开申请（含网上递交的）16件。 → requestsReceived 16
年内接到12件信息公开申请，题目多是拆迁。 → requestsReceived 12
全局共收到19件政府信息公开申请。 → requestsReceived 19
与上年相比，今年收到政府信息公开申请14件。 → requestsReceived 14
较2022年有所增加，共收到政府信息公开申请31件。 → requestsReceived 31
2022年收到政府信息公开申请7件。2023年收到政府信息公开申请9件。 → requestsReceived 9
2023年1月1日至12月31日，收到政府信息公开申请10件。 → requestsReceived 10
二〇二三年收到政府信息公开申请六件。 → requestsReceived 6
依申请公开情况。全年收到申请13件。 → requestsReceived 13
收到并办结政府信息公开申请22件。 → requestsHandled 22, requestsReceived 22`,
  'requests handled': `
年内接到12件信息公开申请，办结11件。 → requestsHandled 11, requestsReceived 12
收到政府信息公开申请8件，已答复7件。 → requestsHandled 7, requestsReceived 8
答复政府信息公开申请30件。 → requestsHandled 30
办结依申请公开事项26件。 → requestsHandled 26
办理政府信息公开申请17件。 → requestsHandled 17
共回复公民的政府信息公开申请5件。 → requestsHandled 5
收到政府信息公开申请8件，按时办结7件，延期办结1件。 → requestsHandledExtended 1, requestsHandledOnTime 7, requestsReceived 8
收到政府信息公开申请6件，全部按期答复6件。 → requestsHandledOnTime 6, requestsReceived 6`,
  'requests carried over and forward': `
上年结转3件，结转下年度继续办理2件。 → requestsCarriedForward 2, requestsCarriedOver 3
上年度结转政府信息公开申请4件。 → requestsCarriedOver 4
收到政府信息公开申请9件（含上年结转2件）。 → requestsCarriedOver 2, requestsReceived 9
新收政府信息公开申请9件，另有上一年度结转1件。 → requestsCarriedOver 1, requestsReceived 9
结转上年申请5件。 → requestsCarriedOver 5
另有3件结转下年度办理。 → requestsCarriedForward 3
还有2件申请顺延至下一年度答复。 → requestsCarriedForward 2
结转至下一年度继续办理的1件。 → requestsCarriedForward 1
转入次年办理的申请6件。 → requestsCarriedForward 6
结转下年继续办理0件。 → requestsCarriedForward 0`,
  'requests by channel': `
收到政府信息公开申请6件，其中网络申请3件、信函申请2件、当面申请1件。 → requestsInPerson 1, requestsMail 2, requestsOnline 3, requestsReceived 6
收到政府信息公开申请6件：当面2件，传真1件，网络3件。 → requestsFax 1, requestsInPerson 2, requestsOnline 3, requestsReceived 6
收到政府信息公开申请5件，通过互联网提交的4件，邮寄的1件。 → requestsMail 1, requestsOnline 4, requestsReceived 5
收到政府信息公开申请5件，其中4件通过网络提交，1件为当面申请。 → requestsInPerson 1, requestsOnline 4, requestsReceived 5
依申请公开9件。其中在线申请8件，现场申请1件。 → requestsInPerson 1, requestsOnline 8, requestsReceived 9
收到政府信息公开申请四件，其中信函申请三件，当面申请一件。 → requestsInPerson 1, requestsMail 3, requestsReceived 4
收到政府信息公开申请4件，其中网上、信函申请各2件。 → requestsMail 2, requestsOnline 2, requestsReceived 4`,
  'requests by applicant': `
收到政府信息公开申请12件，其中自然人申请9件，法人或其他组织申请3件。 → requestsNaturalPerson 9, requestsOrganisations 3, requestsReceived 12
受理政府信息公开申请12件，自然人10件、商业企业1件、科研机构1件。 → requestsCommercial 1, requestsNaturalPerson 10, requestsReceived 12, requestsResearch 1
新收政府信息公开申请20件，其中自然人提出15件，社会公益组织提出2件，法律服务机构提出3件。 → requestsLegalService 3, requestsNaturalPerson 15, requestsPublicInterest 2, requestsReceived 20
收到政府信息公开申请7件，其中5件由自然人提出，2件为法人申请。 → requestsNaturalPerson 5, requestsOrganisations 2, requestsReceived 7
申请人全部为自然人。 → applicantsNaturalOnly holds
共受理政府信息公开申请2件，均为自然人申请。 → applicantsNaturalOnly holds, requestsReceived 2
收到政府信息公开申请4件，都由自然人提出。 → applicantsNaturalOnly holds, requestsReceived 4
收到政府信息公开申请3件，均系自然人。 → applicantsNaturalOnly holds, requestsReceived 3
收到政府信息公开申请6件，公民申请4件，企业申请2件。 → requestsCommercial 2, requestsNaturalPerson 4, requestsReceived 6`,
  outcomes: `
予以公开5件，部分公开2件，不予公开1件，无法提供4件，不予处理3件，其他处理1件。 → denied 1, granted 5, notProcessed 3, otherHandling 1, partiallyGranted 2, unableToProvide 4
办结申请里，同意公开答复3件，不同意公开答复1件。 → denied 1, granted 3
答复中，“予以公开”7件，“不予公开”2件。 → denied 2, granted 7
收到的申请里，3件予以公开，1件部分公开，2件无法提供。 → granted 3, partiallyGranted 1, unableToProvide 2
其中：予以公开的六件，无法提供的两件。 → granted 6, unableToProvide 2
作出予以公开决定4件，作出不予公开决定1件。 → denied 1, granted 4
予以公开、部分公开各1件。 → granted 1, partiallyGranted 1
不予公开、不予处理均为0件。 → denied 0, notProcessed 0
其他处理2件，其它都已答复。 → otherHandling 2
办完的申请中同意公开9件，因找不到档案等原因无法提供10件。 → granted 9, unableToProvide 10`,
  'no requests': `
这一年没有收到政府信息公开申请。 → requestsReceived none
本镇未收到依申请公开的来件。 → requestsReceived none
全年无依申请公开事项。 → requestsReceived none
局里还未收到过公开申请。 → requestsReceived none
年内未发生依申请公开情况。 → requestsReceived none
没有人递交政府信息公开申请。 → requestsReceived none
没有公民、法人和其他组织向本局提出政府信息公开申请。 → requestsReceived none
未收到要求公开政府信息的申请。 → requestsReceived none
本单位尚未接到政府信息公开申请。 → requestsReceived none
全年未受理依申请公开件。 → requestsReceived none
从未收到政府信息公开申请。 → requestsReceived none
政府信息公开申请为零。 → requestsReceived 0
依申请公开事项未发生。 → requestsReceived none
依申请公开数量为0。 → requestsReceived 0
全年信息公开零申请。 → requestsReceived none
没有收到新的政府信息公开申请，上年结转2件。 → requestsCarriedOver 2, requestsReceived none
不存在依申请公开情况。 → requestsReceived none
无人申请信息公开。 → requestsReceived none
依申请公开方面，没有收到任何申请。 → requestsReceived none
没有接到村民提出的公开政府信息的要求。 → requestsReceived none
未收到政府信息公开申请、行政复议和行政诉讼。 → reconsiderations none, requestsReceived none, suits none`,
  disputes: `
发生行政复议3件，行政诉讼1件。 → reconsiderations 3, suits 1
因公开而起的行政复议有2件。 → reconsiderations 2
因政府信息公开被申请行政复议4件，被提起行政诉讼2件。 → reconsiderations 4, suits 2
行政复议、行政诉讼各1件。 → reconsiderations 1, suits 1
复议、诉讼各一件。 → reconsiderations 1, suits 1
行政复议、行政诉讼均为0件。 → reconsiderations 0, suits 0
行政复议和行政诉讼0件。 → reconsiderations 0, suits 0
行政复议、行政诉讼均为0。 → reconsiderations 0, suits 0
涉及信息公开的行政复议案件5件、行政诉讼案件3件。 → reconsiderations 5, suits 3
年内发生1件行政复议。 → reconsiderations 1
有两件行政诉讼，都是上年的事。 → suits 2
因不服答复而申请行政复议的有2件。 → reconsiderations 2
对答复不服提起行政诉讼1件。 → suits 1
因信息公开引发的行政复议三起。 → reconsiderations 3
收到因政府信息公开提起的行政复议申请2件。 → reconsiderations 2
行政复议6件，其中结果维持4件、结果纠正1件、其他结果1件。 → reconsiderations 6, reconsiderationsCorrected 1, reconsiderationsOtherResult 1, reconsiderationsUpheld 4
行政诉讼5件，维持3件，纠正1件，尚未审结1件。 → suits 5, suitsCorrected 1, suitsPending 1, suitsUpheld 3
被申请行政复议3件，其中被纠正1件。 → reconsiderations 3, reconsiderationsCorrected 1
行政复议2件，1件维持，1件被依法纠错。 → reconsiderations 2, reconsiderationsCorrected 1, reconsiderationsUpheld 1
行政诉讼4件，其中未经复议直接起诉3件，复议后起诉1件。 → directSuits 3, suits 4, suitsAfterReconsideration 1
未经复议直接诉讼2件，复议后诉讼1件。 → directSuits 2, suitsAfterReconsideration 1`,
  'no disputes': `
没有发生行政复议和行政诉讼。 → reconsiderations none, suits none
未出现行政复议、行政诉讼和举报投诉。 → complaints none, reconsiderations none, suits none
没有因政府信息公开申请引发的行政复议。 → reconsiderations none
没有因信息公开申请引起的诉讼。 → suits none
全年无行政复议、行政诉讼。 → reconsiderations none, suits none
行政复议、行政诉讼均未发生。 → reconsiderations none, suits none
行政复议、行政诉讼情况：无。 → reconsiderations none, suits none
没有因政府信息公开申请行政复议，提起行政诉讼的情况。 → reconsiderations none, suits none
未因政府信息公开被申请行政复议、提起行政诉讼。 → reconsiderations none, suits none
未发生一起因公开引发的行政复议。 → reconsiderations none
没有公民就政府信息公开提起行政诉讼。 → suits none
不存在行政复议、行政诉讼案件。 → reconsiderations none, suits none
2023年度，未发生针对政务公开的复议、诉讼。 → reconsiderations none, suits none
信息公开工作零投诉、零复议、零诉讼。 → complaints none, reconsiderations none, suits none
镇里的行政复议、行政诉讼案件零发生。 → reconsiderations none, suits none
信息公开类行政复议、行政诉讼“零”案件。 → reconsiderations none, suits none
信息公开的投诉和行政诉讼均零记录。 → complaints none, suits none
无人申请行政复议。 → reconsiderations none
未被提起行政诉讼。 → suits none
一年来，镇里未发生行政复议。 → reconsiderations none
行政诉讼也没有发生。 → suits none
行政复议案件数为零。 → reconsiderations 0`,
  complaints: `
因信息公开工作收到投诉2件。 → complaints 2
政府信息公开方面的举报投诉1件，行政复议0件。 → complaints 1, reconsiderations 0
未接到有关信息公开的投诉举报。 → complaints none
举报、投诉均为零。 → complaints 0
没有收到对信息公开工作的举报和投诉。 → complaints none
关于政府信息公开的举报3件。 → complaints 3`,
  fees: `
办件没有收取费用。 → feesYuan none
没有收取任何信息处理费。 → feesYuan none
对申请人未收取任何费用。 → feesYuan none
全年未向申请人收取检索、复制、邮寄等费用。 → feesYuan none
政府信息公开没有收费。 → feesYuan none
年内未发生信息公开的收费。 → feesYuan none
全年无收费情况。 → feesYuan none
收取信息处理费3,940元。 → feesYuan 3940
收取政府信息公开信息处理费0.12万元。 → feesYuan 1200
收取检索、复制等费用126.5元，已上缴。 → feesYuan 126.5
信息处理费共计100元。 → feesYuan 100
依申请公开收取的费用0元。 → feesYuan 0
为政府信息公开申请收取费用60元。 → feesYuan 60
依申请公开方面，全年收费总额为0元。 → feesYuan 0
收费情况：无。 → feesYuan none
信息处理费收取情况为零。 → feesYuan 0
收取信息处理费二百元。 → feesYuan 200`,
  'what was disclosed': `
全年主动公开政府信息147条，内含规范性文件9件。 → disclosedTotal 147, normativeDocuments 9
主动公开政府信息一百二十条。 → disclosedTotal 120
全年累计主动公开各类政府信息1.2万条。 → disclosedTotal about 12000
主动公开信息700多条。 → disclosedTotal about 700
全年共公开政府信息88条。 → disclosedTotal 88
2023年主动公开45条。 → disclosedTotal 45
通过网站、公众号、公开栏等渠道主动公开政府信息217条。 → disclosedTotal 217
主动公开政府信息147条，其中规范性文件9条，通过网站、简报等渠道发布和更新各类信息124条。 → disclosedByChannels 124, disclosedTotal 147, normativeDocuments 9
主动公开政府信息147条，其中政府网站公开120条，政务微信27条。 → disclosedTotal 147, disclosedWebsite 120, disclosedWechat 27
主动公开政府信息60条。政府公报公开4条，政务微博公开16条，其他方式公开5条。 → disclosedGazette 4, disclosedOther 5, disclosedTotal 60, disclosedWeibo 16
通过政府网站公开政府信息130条，微信公众号发布信息52条。 → disclosedWebsite 130, disclosedWechat 52
主动公开政府信息30条，公开栏公开12条。 → disclosedNoticeBoard 12, disclosedTotal 30
主动公开政府信息九十条，其中门户网站八十五条，公告栏五条。 → disclosedNoticeBoard 5, disclosedTotal 90, disclosedWebsite 85`,
  'normative documents': `
制发行政规范性文件4件，废止2件，现行有效31件。 → normativeDocumentsInForce 31, normativeDocumentsIssued 4, normativeDocumentsRepealed 2
本年制发行政规范性文件3件、废止1件。 → normativeDocumentsIssued 3, normativeDocumentsRepealed 1
出台规范性文件6件，废止规范性文件2件。 → normativeDocumentsIssued 6, normativeDocumentsRepealed 2
现行有效的行政规范性文件18件。 → normativeDocumentsInForce 18
全年制定3件规范性文件。 → normativeDocumentsIssued 3
主动公开规范性文件97条。 → normativeDocuments 97
全年公开行政规范性文件两件。 → normativeDocuments 2`,
}
const lines = Object.entries(wordings).flatMap(([about, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => [about, ...line.split(' → ')] as [about: string, sentence: string, said: string]),
)

const claimsOf = (text: string) => readClaims(fold({ text, marks: [] }), [], 2023)
const said = (text: string) =>
  claimsOf(text)
    .map(({ key, value, none, approximate, holds }) => `${key} ${none ? 'none' : holds ? 'holds' : (value ?? `about ${approximate}`)}`)
    .sort()
    .join(', ')

describe('readClaims understands', () => {
  test.each(lines)('%s: %s', (_, sentence, claims) => expect(said(sentence)).toBe(claims))
})

describe('the place of a claim', () => {
  test.each(lines)('%s: %s', (_, sentence) => {
    for (const { value, approximate, none, raw, span } of claimsOf(sentence)) {
      const shown = sentence.slice(span.start, span.end)
      expect(fold({ text: shown, marks: [] }).text).toBe(raw)
      const number = value ?? approximate
      if (none) expect(shown).toMatch(/未|没|无|不存在|零/)
      if (number === undefined) continue
      const counts = findCounts(raw.replace(/[\s"()]/g, '')).map((count) => count.value)
      if (counts.length > 0 || number > 0) expect(counts).toContain(number)
      else expect(shown).toMatch(/零|0/)
    }
  })

  test('white space and wide characters change nothing but the places', () => {
    const spaced = fc.tuple(fc.constantFrom(...lines), fc.array(fc.nat(80), { maxLength: 4 }), fc.constantFrom(' ', '\u3000', '  '))
    fc.assert(
      fc.property(spaced, ([[, sentence], gaps, space]) => {
        let text = sentence.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        for (const gap of gaps) {
          if (gap < text.length && !/[\d０-９][,，.]?$/.test(text.slice(0, gap))) text = `${text.slice(0, gap)}${space}${text.slice(gap)}`
        }
        expect(said(text)).toBe(said(sentence))
        for (const { raw, span } of claimsOf(text)) expect(fold({ text: text.slice(span.start, span.end), marks: [] }).text).toBe(raw)
      }),
      { numRuns: 2000 },
    )
  })
})

test('a heading on a line of its own belongs to no sentence', () =>
  expect(said('（二）收到和处理政府信息公开申请情况\n本年度收到政府信息公开申请共2件。')).toBe('requestsReceived 2'))
