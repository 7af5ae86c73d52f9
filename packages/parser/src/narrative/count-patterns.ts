import type { ClaimKey } from '@gongkai/shared'
import type { CountPattern, Result } from './count-pattern.ts'
import { requestWords } from './request-words.ts'

const { receive, besides } = requestWords
/** A request that is not one of a list with one number for all. */
const request = `(?<![、和及与或](?:政府|政务)?(?:信息)?依?)${requestWords.request}`
const [cases, items, money] = ['件次宗例起次个份项人次封', '条次件份篇项次', '元'] as const

type Options = Partial<Pick<CountPattern, 'result' | 'behind' | 'within' | 'notWithin' | 'units'>> & { readonly unless?: string }

/** Looks back from `lastIndex` alone, so that words that end otherwise cost nothing; the group is what was found. */
function endingWith(words: string): RegExp {
  return new RegExp(`(?<=(${words}))`, 'y')
}

/** Words right before the number. */
function before(keys: ClaimKey | readonly ClaimKey[], anchor: string, words: string, options: Options = {}): CountPattern {
  const { result = null, behind = null, unless, within = null, notWithin = null, units = cases } = options
  return {
    keys: typeof keys === 'string' ? [keys] : keys,
    result,
    anchor,
    before: endingWith(words),
    behind,
    unless: unless ? endingWith(unless) : null,
    within,
    notWithin,
    units,
  }
}

/** Words right behind the number, with what may stand before it. */
function behind(keys: ClaimKey | readonly ClaimKey[], anchor: string, lead: string, words: string, options: Options = {}): CountPattern {
  return before(keys, anchor, lead, { ...options, behind: new RegExp(`^(?:${words})`) })
}

function result(name: Result, anchor: string, words: string, after: string): CountPattern[] {
  const options: Options = { result: name, within: ['reconsiderations', 'suits'] }
  return [before([], anchor, words, options), behind([], anchor, free, after, options)]
}

const upTo = (most: number, not: string) => `(?:(?!${not})[^,]){0,${most}}`
/** The beginning of a clause, or a word that presents a part. */
const start = '(?<=^|[,、:和及与共]|其中|包括|包含|分别|含|属于|属|为|作出|做出|决定|答复|结果|系|是|有|中|等原因|依法|均|全部|已|了)'
/** Nothing before the number that says what it counts. */
const free = '(?:^|[,、:]|其中|有|共|另)'
const outcome = (words: string) => `${start}(?:决定|答复)?(?:${words})(?:的?(?:答复|决定|告知|情形|范围))?的?(?:政府信息公开)?(?:申请)?`
const said = (words: string) => `(?:政府信息公开)?(?:申请)?(?:均|已|被|为|属于?|系|作出|做出|是|依法|决定|得到){0,2}(?:${words})`
const lastYear = '(?:上一?年度?|去年|往年|上一?年末)'
const nextYear = '(?:下一?个?年度?|次年|明年)'
const toNextYear = `(?:结转|转入|转|顺延|留待|延续)(?:至|到|入)?${nextYear}`
const ofRequest = `(?:的?(?:未办结)?(?:的?${request}|申请))?`
/** The last of a list with one number for all: «复议、诉讼共3件»; a list of numbers begins behind a number. */
const jointly = '[^,](?:[、和及与或/]|以及|或者)(?:被|申请|提起|引发|发生){0,2}'
/** Disputes that an agency decides, or pleads in, are not those about its own answers. */
const plainly = '(?:(?!信息公开|政务公开)[^,]){0,16}'
const notOwn = `(?:复议机关|第三人)[^,]{0,30}|(?:审理|审结|承办|承接|应诉|出庭)[^,]{0,20}|(?:办理|办结|受理|接收|代理|新收)${plainly}`
/** A medium that was named and joined to another one: the number is of both. */
const media = '网站|门户网|微信|公众号|微博|公报|公开栏|公示栏|公告栏|宣传栏|电子屏|显示屏|新媒体|客户端|抖音|电视|广播|报纸|手册|窗口|大厅'
const joined = (words: string) => `(?:${words})[^,]{0,10}(?:[、和及与或/]|以及|或者)[^,]{0,10}`
/** Another one that the words touch: «微博微信公开信息20条». */
const beside = (key: ClaimKey) => `(?:网站|门户网|微博|公报|新媒体|客户端|抖音|电视|广播|报纸${key === 'disclosedWechat' ? '' : '|微信|公众号'})`
const published = '(?:主动)?(?:公开|发布|公布|推送|刊登|登载|刊发)(?:了)?(?:各类|各项|各种)?(?:政府|政务)?(?:公开)?(?:信息)?'
const medium = (words: string) => `(?:${words})(?:(?:(?!${media})[^,、和及与等]){0,12}?${published}|(?:平台|渠道|方式|途径)?(?:信息)?)`
const way = (words: string) =>
  `(?:${words})(?:渠道|平台|系统|方式|形式|途径)?(?:收到|受理|接收|提交|递交|提出|寄送|送达)?(?:的)?(?:${request}|申请)?(?:方式)?`
const ways = '当面|现场|窗口|网络|网上|在线|互联网|信函|邮寄|传真|邮件|电话'
const applicant = (words: string) => `(?:${words})(?:个人)?(?:提出|提交|递交)?(?:的)?(?:${request}|申请)?(?:人)?的?`
const organisation = '法人(?:或者|以及|[或和及、])?(?:其他|非法人)?(?:组织)?'
/** Subjects beside which fees are fees for disclosure, and complaints are about it; what was published stands beside complaints of every kind. */
const ogi = ['requests', 'reconsiderations', 'suits', 'disputes', 'disclosure', 'work'] as const
const aboutWork = ogi.filter((scope) => scope !== 'disclosure')
/** How complaints about other things come in, and what they are about. */
const otherComplaints =
  '(?:12345|热线|消费|信访|食品|环保|市场|平台|工单|价格|劳动|网上|网络|网民|网友|来电|来信|来访|信箱|电话|咨询|问政|欠薪|物业|违法|违规|各类|办理|处理|处置)[^,]{0,10}?'
const presents = '(?<=^|[,、:]|其中|包括|含|由|为|是|系|属|属于|收到|受理|有|来自)'
const documents = '(?:行政)?规范性文件'

/** What a number may be said to count, in the order in which it is looked for; the first that fits is taken. Reviewed like a form. */
export const countPatterns: readonly CountPattern[] = [
  // Requests by channel and by applicant come before their total: 网络申请 ends like 申请.
  ...(
    [
      ['requestsInPerson', '当面|现场|窗口'],
      ['requestsOnline', '网络|网上|在线|互联网'],
      ['requestsMail', '信函|邮寄|书信|邮政'],
      ['requestsFax', '传真'],
    ] as const
  ).flatMap(([key, words]) =>
    words.split('|').flatMap((word) => [
      before(key, word, way(word), { within: ['requests'], unless: joined(ways) }),
      behind(key, word, free, `(?:是|为|系|属|通过|以){0,2}${word}(?:渠道|平台|方式|形式|途径)?(?:提交|提出|递交|申请|受理|收到|寄送)`, {
        within: ['requests'],
      }),
    ]),
  ),
  ...(
    [
      ['requestsNaturalPerson', '自然人', '自然人'],
      ['requestsNaturalPerson', '公民', '公民'],
      ['requestsCommercial', '企业', '(?:商业)?企业'],
      ['requestsResearch', '科研机构', '科研机构'],
      ['requestsPublicInterest', '公益组织', '(?:社会)?公益组织'],
      ['requestsLegalService', '法律服务', '法律服务机构'],
      ['requestsOrganisations', '法人', organisation],
    ] as const
  ).flatMap(([key, anchor, words]) => [
    before(key, anchor, `${presents}${applicant(words)}`, {
      within: ['requests'],
      unless: '(?:自然人|公民|法人|组织|机构)(?:[、和及与或]|以及|或者)',
    }),
    behind(key, anchor, free, `(?:由|为|是|系|属于?|来自){0,2}(?:${words})(?:提出|提交|递交|申请|的)?(?![、和及与或])`, { within: ['requests'] }),
  ]),
  // Carried over and forward.
  before('requestsCarriedOver', '结转', `${lastYear}(?:结转|转入|顺延)(?:的|来|至本年度?|到本年度?){0,2}${ofRequest}`),
  before('requestsCarriedOver', '结转', `结转${lastYear}${ofRequest}`),
  behind('requestsCarriedOver', '年', free, `(?:申请)?(?:为|是|系|属)?${lastYear}(?:度)?(?:结转|转入|顺延)`),
  ...['结转', '转', '顺延', '留待', '延续'].flatMap((word) => [
    before('requestsCarriedForward', word, `${toNextYear}(?:继续|办理|答复|处理){0,3}${ofRequest}`),
    behind('requestsCarriedForward', word, '', `(?:申请|信息公开申请|政府信息公开申请)?(?:将|已|需|均|按规定|依法|因故){0,2}${toNextYear}`),
  ]),
  // Outcomes.
  ...(
    [
      ['granted', '予以公开', '予以公开|同意予以公开|给予公开'],
      ['granted', '同意公开', '同意公开'],
      ['partiallyGranted', '部分公开', '(?:同意)?部分公开'],
      ['denied', '不予公开', '不予公开'],
      ['denied', '不同意公开', '不同意公开'],
      ['unableToProvide', '无法提供', '无法提供'],
      ['notProcessed', '不予处理', '不予处理'],
      ['otherHandling', '处理', '其[他它](?:方式)?处理'],
    ] as const
  ).flatMap(([key, anchor, words]) => [
    before(key, anchor, outcome(words), {
      units: '件宗例起次份',
      unless: '(?:公开|提供|处理)(?:[、和及与或]|以及|或者)',
      notWithin: ['elsewhere', 'disclosure'],
    }),
    behind(key, anchor, free, said(words), { units: '件宗例起次份', notWithin: ['elsewhere', 'disclosure'] }),
  ]),
  // Received and handled.
  before(
    ['requestsReceived', 'requestsHandled'],
    '申请',
    `${receive}(?:、|和|及|并|且|并且)?(?:全部|均|已|按时|按期|及时|依法){0,2}(?:办结|答复|办理|处理|办复)(?:了|完毕)?${upTo(20, besides)}${request}`,
  ),
  before('requestsReceived', '申请', `${receive}${upTo(44, `${besides}|办结|答复|办复|办理|回复|处理`)}${request}`, { unless: '其中[^,]{2,16}' }),
  before(
    'requestsReceived',
    '申请',
    `${receive}了?(?:公民、法人(?:或者|以及|[和或及])其他组织)?(?:提出|提交)?(?:的)?(?:各类|群众|有效|书面|社会公众)?的?申请`,
    { within: ['requests'] },
  ),
  before('requestsReceived', '申请', `(?:^、?|[,:年]|年度|全年|年内|共|新增|我[镇乡街局市县区办委]|本[镇乡街局市县区委]|本机关|本单位)${request}`, {
    notWithin: ['disclosure'],
  }),
  behind('requestsReceived', '申请', `${receive}(?:了)?(?:公民|公众|群众|社会|各类)?(?:的)?`, `(?:有效|书面|群众)?(?:关于)?(?:的)?${request}`),
  before('requestsHandledOnTime', '时', '(?:按时|时限内)(?:予以)?(?:办结|答复|回复|办复)', { within: ['requests'] }),
  before('requestsHandledOnTime', '期', '(?:按期|如期|期限内)(?:予以)?(?:办结|答复|回复|办复)', { within: ['requests'] }),
  before('requestsHandledExtended', '期', '(?:延期|延长(?:答复)?期限(?:后)?)(?:办结|答复|办理)', { within: ['requests'] }),
  ...['办结', '答复', '回复', '办复', '办理', '处理'].map((word) =>
    before('requestsHandled', word, `${word}(?:完毕|完成|了)?${upTo(20, besides)}${request}`, {
      unless: '未|待|正在|不予|无法|[延逾超按]期|按时|转|须|需|(?:指导|督促|协助|配合|代)[^,]{0,8}',
    }),
  ),
  ...['办结', '答复', '回复', '办复', '办理完毕'].map((word) =>
    before('requestsHandled', word, `(?<=^|[,、:年内]|已|均|全部|共|依法|当年|全年|年度|累计|并|书面|实际|其中)${word}(?:完毕|申请|完成)?`, {
      within: ['requests'],
    }),
  ),
  // Disputes.
  before('directSuits', '直接', '(?:未经(?:行政)?复议而?)?直接(?:起诉|(?:提起)?(?:行政)?诉讼)(?:的|案件)?'),
  before('suitsAfterReconsideration', '复议后', '复议后再?(?:起诉|(?:提起)?(?:行政)?诉讼)(?:的|案件)?'),
  ...result('Upheld', '维持', '维持(?:原?(?:具体)?行政行为|原?(?:行政)?(?:决定|行为))?', '(?:结果|被|均|全部|已|予以)?维持'),
  ...result('Corrected', '纠', '(?:纠正|纠错)', '(?:结果)?(?:被|已)?(?:依法)?(?:纠正|纠错)'),
  ...result('OtherResult', '其', '其[他它](?:结果|情形)', '(?:为|是)?其[他它](?:结果|情形)'),
  ...result('Pending', '审', '(?:尚未审结|未审结|正在审理(?:中)?)', '(?:尚未审结|未审结|正在审理|仍在审理)'),
  before('reconsiderations', '复议', '(?<!行政)(?:行政)?复议(?:案件|案|事项|件)?', {
    unless: `${notOwn}|(?:未|先)经|${jointly}`,
  }),
  before('reconsiderations', '复议申请', '(?<!行政)(?:行政)?复议申请', { unless: `${notOwn}|收到${plainly}|${jointly}` }),
  before('suits', '诉讼', '(?<!行政)(?:行政)?诉讼(?:案件|案|事项|件)?', { unless: `${notOwn}|民事|公益|刑事|${jointly}` }),
  behind('reconsiderations', '复议', '(?:^|[,、:]|发生|引发|产生|出现|收到|被提起|引起)', '(?:行政)?复议(?!后|机关|[、和及与或])'),
  behind('suits', '诉讼', '(?:^|[,、:]|发生|引发|产生|出现|收到|被提起|引起)', '(?:行政)?诉讼(?![、和及与或])'),
  before('complaints', '投诉', '(?:举报[、和]?)?投诉(?:[、和]?举报)?(?:案件|事项|信件|件)?', {
    unless: `${otherComplaints}|${jointly}`,
    within: aboutWork,
  }),
  before('complaints', '举报', '(?:投诉[、和]?)?举报(?:[、和]?投诉)?(?:案件|事项|信件|件)?', {
    unless: `${otherComplaints}|${jointly}`,
    within: aboutWork,
  }),
  // Fees, in yuan.
  before('feesYuan', '信息处理费', '信息处理费(?:用)?(?:金额|总额)?', { units: money, unless: '减免|免收|免除|减收|标准' }),
  before('feesYuan', '费', '(?:收取|收缴|征收)[^,]{0,12}(?:检索|复制|复印|邮寄|信息公开|政府信息|依申请)[^,]{0,12}(?:费用|收费)(?:金额|总额)?', {
    units: money,
  }),
  before('feesYuan', '费', '依申请公开[^,]{0,8}(?:费用|收费)(?:金额|总额)?', { units: money, unless: '减免|免收' }),
  before('feesYuan', '费', '(?:收取|收缴|征收)(?:(?!减免|免收|标准|行政事业|培训|罚|每)[^,]){0,8}费用(?:金额|总额)?', { units: money, within: ogi }),
  before('feesYuan', '收费', '(?:^|[,:年]|年度|全年|共|累计|实际|信息|公开)收费(?:金额|总额)?', { units: money, unless: '行政事业性', within: ogi }),
  // What was disclosed without being asked: by channel, then the total.
  ...(
    [
      ['disclosedWebsite', '网站', '网站'],
      ['disclosedWebsite', '门户网', '门户网'],
      ['disclosedGazette', '公报', '公报'],
      ['disclosedWeibo', '微博', '微博'],
      ['disclosedWechat', '微信', '微信(?:公众号|公众平台|平台)?'],
      ['disclosedWechat', '公众号', '(?:微信)?公众号'],
      ['disclosedNoticeBoard', '栏', '(?:公开|公示|公告|宣传|政务)栏'],
      ['disclosedOther', '其', '其[他它](?:方式|渠道|途径|形式|平台)'],
    ] as const
  ).map(([key, anchor, words]) =>
    before(key, anchor, medium(words), { units: '条次篇份', within: ['disclosure'], unless: `${joined(media)}|${beside(key)}` }),
  ),
  before(
    'disclosedByChannels',
    '信息',
    '(?:通过|利用|依托|借助|运用)[^,]{2,24}等(?:各种|多种)?(?:渠道|方式|途径|平台|载体|媒体)(?:共|累计)?(?:发布|更新|公布)(?:和(?:发布|更新))?(?:了)?(?:各类|各种|各项)?(?:政府|政务)?信息',
    { units: items, within: ['disclosure', 'normative'] },
  ),
  before('disclosedTotal', '公开', '主动公开了?(?:各类|各种|各项|全部)?(?:政府|政务)?(?:公开)?信息', {
    units: items,
    unless: `(?:截[至止]|到|至).{0,20}累计[^,]{0,4}|其中[^,]*|领域[^,]*|(?<!本)部门[^,]*|乡镇[^,]*|历年[^,]*|以来[^,]*|[应拟]|(?:${media}|平台|媒体|栏目)[^,、和及等与]{0,8}|(?:通过|利用|依托|借助|运用|经由)(?!各[种类]|多|不同)[^、和及等与:]{0,24},?`,
  }),
  before('disclosedTotal', '信息', '(?:共|累计|全年|年度|年内|总计|年)(?:依法)?公开(?:各类|各项)?(?:政府|政务)信息|信息主动公开', {
    units: items,
    unless: '领域[^,]*|(?<!本)部门[^,]*|乡镇[^,]*',
  }),
  before('disclosedTotal', '主动公开', '(?:共|累计|全年|年度|年内|总计|年)主动公开', { units: '条' }),
  // Normative documents.
  before('normativeDocumentsRepealed', '规范性文件', `(?:废止|宣布失效|失效)(?:的|了)?${documents}|${documents}废止`),
  before('normativeDocumentsRepealed', '废止', '(?<=^|[,、和及])(?:本年)?废止', { within: ['normative'] }),
  before('normativeDocumentsInForce', '有效', `(?:现行|继续)有效的?${documents}|${documents}(?:现行|继续)有效`),
  before('normativeDocumentsInForce', '有效', '(?<=^|[,、和及])(?:目前|现行|继续){0,2}有效', { within: ['normative'] }),
  before(
    'normativeDocumentsIssued',
    '规范性文件',
    `(?:制发|制定|制订|出台|印发|颁布|制作)(?:了|并公布|并公开|的)?(?:本级)?${documents}|${documents}(?:制发|制定|出台|印发)`,
  ),
  behind('normativeDocumentsIssued', '规范性文件', '(?:制发|制定|制订|出台|印发)(?:了)?', documents),
  before('normativeDocuments', '规范性文件', `(?:公开|发布|其中|内含|含|(?<!现)有|年|共|^、?|[,:])(?:的|了)?${documents}`, {
    units: items + cases,
    unless: '[未应拟](?:公开|当|予)?',
  }),
]
