import type { ClaimKey } from '@gongkai/shared'
import { requestWords } from './request-words.ts'

const { request } = requestWords

/** Something whose absence may be stated: the words that name it and what they may not be followed by (other things begin like it). */
export interface Deniable {
  readonly key: ClaimKey
  readonly name: RegExp
}

const people = '人|任何|公民|群众|公众|市民|村民|居民|企业|单位|法人|社会'
const objects =
  '因|由|对|就|针对|涉及|关于|相关|有关|此类|该类|上述|新|一[件起例宗次]|申请|依申请|政府|政务|信息|公开|行政|复议|诉讼|举报|投诉|收|费用|信访|被|提起|要求|向|发生|出现|产生'

/**
 * What denies, up to the verb of what did not happen. Names of rows (未经复议, 无正当理由, 无法提供), failings (未及时, 没有按期), place names (无锡) and
 * double denials do not fit.
 */
export const denial = new RegExp(
  '(从未|未(?=曾|有|再|收|接|受|发生|发现|出现|产生|涉及|引发|引起|存在|遇|形成|因|被提起|被申请|提起|向)' +
    `|没有?(?=${people}|${objects}|接|受|引|存在|过|[,;、]|$)|不存在|无(?=${people}|${objects}|[,;、]|$)|零(?=申请|投诉|举报|(?:行政)?复议|(?:行政)?诉讼|收费)` +
    '|(?:[为是]([零0])(?![\\d.,%件条份起宗例次项个元余多万])|(零(?:记录|案件|(?=发生)))))' +
    '((?:曾|再|有|新)?(?:收到|接到|受理|接收|接受|接获|收(?![取费])|收取(?=[,;]|$)|发生|发现|出现|产生|涉及|引发|引起|存在|遇到|形成|提起|有)?(?:过|到)?(?:一[件起例宗次])?)',
  'g',
)

/** Before a denial: it is a condition, an aim or a question, or denied itself. */
export const noStatement =
  /(?:如果?|若|凡|一旦|倘若|假如|确保|力争|努力|做到|实现|保证|避免|防止|杜绝|是否|能否|不能|不得|不是|并非|只要|即使|争取|目标)[^,]{0,10}$|[对有应不]$/

/** In a denied stretch: only some of them are denied. */
export const partlyDenied = /败诉|纠|撤销|变更|确认违法|责令|维持|可以|应当|应予|必须|其[他它](?!组织|法人)|超期|逾期|重大|类申请|及时/

/** Disputes and complaints. */
export const deniable: readonly Deniable[] = [
  {
    key: 'reconsiderations',
    name: /(?:行政)?复议(?!机关|机构|决定|答复|通知|工作|制度|渠道|意见|法|被|结果|后|前|期|应诉|程序|人|委|局|权|员|庭|建议)/,
  },
  { key: 'suits', name: /(?:行政)?诉讼(?!法|请求|结果|被|期|时效|程序|权|工作|应诉|代理|费|风险)/ },
  { key: 'complaints', name: /(?:举报|投诉)(?!人|电话|渠道|箱|信箱|制度|平台|机制|方式|受理|热线|中心|办|途径|工作|处理|查实|属实)/ },
]
/** What may follow the last of them in the clause. */
export const restOfList =
  /^(?:申请|案件|案|件|事项|事件|情况|情形|现象|的|等|问题|发生|数|纠纷|争议|请求|诉求|要求|或者?|和|以?及|、|,|行政|信访|申诉|上访|事宜|有关|相关|举报|投诉|行为|记录|内容|出现|产生)*$/

const after = '(?:的?(?:情况|情形|现象|事项|事件|件|案件|来件|来函|要求|诉求|请求|需求|发生|出现|产生|等|内容|业务|行为|问题|记录)){0,3}'
/** A denied request, with the end of what is denied or the next of a list behind it. */
export const deniedRequest = new RegExp(
  `(?:${request}|(?:公开|获取)(?:相关|有关)?(?:政府|政务)?信息的(?:要求|请求))${after}(?=$|[、,;]|和|及|或|以及|与|也|亦|且)(?!.{0,2}(?:答复|办理|处理|引发|引起))`,
)
/** Before a denied request: it is not the coming in that is denied. */
export const notComing = /答复|办理|回复|办结|处理|超期|逾期|收费|费用|收取|不予|拒绝|其[他它](?!组织|法人)|重复|不当|违|复议|诉讼/
/** Before a denied request: only those about something, or by some, are denied. */
export const onlySome =
  /(?:涉及|关于|有关|针对)(?!(?:我|本|政府|政务|信息公开|公开))[^,]{2,}的|^(?:企业|商业企业|法人|科研机构|社会公益组织|法律服务机构|媒体|律师|其[他它](?!组织|法人))[^、,和及或]{0,8}$|以外|之外|再次/
/** «没有收到任何申请»: bare, but nothing else. */
export const bareRequest = /^(?:任何|书面|相关|有关|群众|公众|公民、法人(?:或者|以及|[和或及])其他组织|提出|提交|的)*申请(?:的?(?:情况|事项|件))?$/

/** A denied fee; the denial itself stands before. */
export const deniedFee =
  /^(?:曾|再)?(?:向[^,]{0,16}|对[^,]{0,16}|因[^,]{0,16})?(?:(?:收取|收缴|征收|收|发生|产生|涉及|存在|有)(?:过)?[^,]{0,26}?(?:信息处理费用?|费用|收费|费)|收费|收取费用|费用收取|(?:任何|相关)(?:收费|费用))(?:的?(?:收取|情况|事项|现象|行为|情形|问题|记录|发生)){0,3}(?=$|[,;、]|和|及)/
export const otherFee = /(?:诉讼|复议|申诉)[^,、和及]{0,4}费|行政事业|乱|违规|减免|免收|项目|标准|培训|许可|拖欠|预算|罚|停车|物业|水|电|学费/

/** What may be denied by the words behind it, at the end of a clause or of a list. */
export const deniedBefore: readonly Deniable[] = [
  { key: 'reconsiderations', name: /^(?!.*(?:审理|承办|应诉|未经|先经)).*复议(?:案件|案|申请|事项|件)?$/ },
  { key: 'suits', name: /^(?!.*(?:审理|承办|应诉|民事|公益|刑事)).*诉讼(?:案件|案|事项|件)?$/ },
  { key: 'complaints', name: /(?:举报|投诉)(?:案件|事项|件)?$/ },
  { key: 'requestsReceived', name: new RegExp(`${request}$`) },
  { key: 'feesYuan', name: /(?:收费|费用收取|收取费用|信息处理费的?(?:收取)?|收取信息处理费|费用)$/ },
]
