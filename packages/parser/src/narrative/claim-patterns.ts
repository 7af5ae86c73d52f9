import type { ClaimKey } from '@gongkai/shared'

/** One way in which a sentence states a count. Group `n` is the number; a pattern without it says «none». */
export interface ClaimPattern {
  readonly key: ClaimKey
  readonly says: 'number' | 'none'
  readonly pattern: RegExp
}

/** Words that deny; 未经复议 and 无正当理由 are names of rows, no denials. */
const not = '(?:未(?!被|经|来|按|能|及|尽|予)|没有|均?无(?!正当|关|法|偿|理)|尚未|零)'
/** A stretch inside one sentence, up to the last denial in it. */
const within = (most: number) => `(?:(?!${not})[^。;!?\\n]){0,${most}}?`
/**
 * A stretch that does not turn the clause to what requests led to or cost: «因信息公开申请引发的…» denies disputes, not requests,
 * and «未收取依申请公开信息的费用» denies fees.
 */
const aboutRequests = `(?:(?!${not}|因|由|收取|收费)[^。;!?,\\n]){0,14}?`
/** A stretch inside one clause without another number. */
const clause = (most: number) => `[^。;,!?\\n\\d]{0,${most}}?`
const count = '(?<n>\\d[\\d,]*)\\s*(?<about>余|多)?\\s*(?:件|条|份|宗|例|次|起|个|人次)(?<around>左右|以上)?'
const yuan = '(?<n>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<about>余|多)?元'
/** A denial after what is denied: «行政复议、行政诉讼均未发生». */
const denied = '(?:均|都|也|亦)?(?:未发生|没有发生|未出现|未收到|未产生|为零|为0)'
const happened = '(?:曾|有|再)?(?:收到|受理|接到|接收|发生|出现|产生|涉及|发现|引发|因|提起|收取|存在)?(?:过|到)?'

const number = (key: ClaimKey, ...sources: string[]): ClaimPattern[] =>
  sources.map((source) => ({ key, says: 'number', pattern: new RegExp(source, 'g') }))
const none = (key: ClaimKey, ...sources: string[]): ClaimPattern[] =>
  sources.map((source) => ({ key, says: 'none', pattern: new RegExp(source, 'g') }))

/** What the prose may say, in the order in which it is looked for. Reviewed like a form: one line a wording. */
export const claimPatterns: readonly ClaimPattern[] = [
  ...number(
    'requestsReceived',
    `(?:收到|受理|接到|接收|新收)${clause(16)}(?:申请|依申请公开)${clause(8)}${count}`,
    `(?:收到|受理|接到|接收|新收)${clause(4)}${count}${clause(6)}(?:信息公开申请|公开申请|依申请)`,
    `(?:信息公开申请|依申请公开)(?:总数|总量|数量)?(?:为|共|有|共计)?\\s*${count}`,
  ),
  ...none(
    'requestsReceived',
    `${not}(?:曾|有|再)?(?:收到|受理|接到|接收|发生|出现|产生|涉及)?(?:过|到)?${aboutRequests}(?:依申请公开|信息公开申请|公开申请|公开信息申请|申请公开|信息公开的申请)(?![^。;,\\n]{0,8}(?:复议|诉讼|引发|引起))`,
    `(?:收到|受理)${clause(12)}(?:信息公开申请|依申请公开)${clause(6)}(?:0|零|〇)\\s*件`,
  ),
  ...number(
    'requestsHandled',
    `(?:办结|办理完毕|已?答复)(?<=申请[^。;!?\\n]{0,34})${count}`,
    `(?:办结|答复|办理)${clause(12)}申请${clause(6)}${count}`,
  ),
  ...number('requestsCarriedOver', `(?:上年度?|上一年度?)结转${clause(16)}${count}`),
  ...number('requestsCarriedForward', `${count}(?:申请)?结转(?:至|到)?(?:下一?年度?|次年)`, `结转(?:至|到)?(?:下一?年度?|次年)${clause(10)}${count}`),
  ...number('granted', `(?:予以公开|同意公开)${clause(3)}${count}`),
  ...number('partiallyGranted', `部分公开${clause(3)}${count}`),
  ...number('denied', `不予公开${clause(3)}${count}`),
  ...number('unableToProvide', `无法提供${clause(3)}${count}`),
  ...number('notProcessed', `不予处理${clause(3)}${count}`),
  ...number('otherHandling', `其他处理${clause(3)}${count}`),
  ...number('reconsiderations', `行政复议${clause(12)}${count}`, `${count}${clause(2)}行政复议`),
  ...number('reconsiderationsCorrected', `复议${within(20)}(?:被纠正|结果纠正|被依法纠错|撤销)${clause(3)}${count}`),
  ...number('suits', `行政诉讼${clause(12)}${count}`, `${count}${clause(2)}行政诉讼`),
  ...none('reconsiderations', `${not}${happened}${within(36)}(?:行政复议|复议)`),
  ...none('suits', `${not}${happened}${within(44)}(?:行政诉讼|诉讼)`),
  ...number('feesYuan', `(?:信息处理费|依申请公开[^。;,!?\\n\\d]{0,8}费用?|收取[^。;,!?\\n\\d]{0,10}费用?)[^。;,!?\\n\\d]{0,4}${yuan}`),
  ...none('complaints', `${not}${happened}${within(44)}(?:举报|投诉)`),
  ...none('reconsiderations', `(?:行政复议|复议)${clause(16)}${denied}`),
  ...none('suits', `(?:行政诉讼|诉讼)${clause(12)}${denied}`),
  ...none('complaints', `(?:举报|投诉)${clause(20)}${denied}`),
  ...none('feesYuan', `${not}${within(4)}(?:收取|发生收取|产生|收费)${within(20)}(?:费用|费|收费)`),
  ...number('disclosedTotal', `主动公开(?:各类)?(?:政府)?信息${clause(6)}${count}`),
  ...number('normativeDocuments', `规范性文件${clause(4)}${count}`),
  ...none('applicantsNaturalOnly', '(?:均为|均由|均系|全部为|全部是|全部由|都是|都由|均是)自然人'),
]
