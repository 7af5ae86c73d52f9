import type { FormColumn, FormGroup, FormRow } from './form.ts'

/** The seven columns of table 3. */
export const applicantColumns: readonly FormColumn[] = [
  { key: 'naturalPerson', labels: ['自然人'], en: 'Natural person', unit: '件' },
  { key: 'commercial', labels: ['商业企业'], en: 'Commercial enterprise', unit: '件' },
  { key: 'research', labels: ['科研机构'], en: 'Research institution', unit: '件' },
  { key: 'publicInterest', labels: ['社会公益组织'], en: 'Public-interest organisation', unit: '件' },
  { key: 'legalService', labels: ['法律服务机构'], en: 'Legal service provider', unit: '件' },
  { key: 'otherOrg', labels: ['其他'], en: 'Other', unit: '件' },
  { key: 'total', labels: ['总计', '合计'], en: 'Total', unit: '件' },
]

/** The labels of table 3 that stand over several rows. */
export const requestGroups: readonly FormGroup[] = [
  { key: 'outcome', labels: ['三、本年度办理结果', '本年度办理结果'], en: 'III. Outcomes this year' },
  { key: 'denied', labels: ['（三）不予公开'], en: '(3) Denied', parent: 'outcome' },
  { key: 'unableToProvide', labels: ['（四）无法提供'], en: '(4) Unable to provide', parent: 'outcome' },
  { key: 'notProcessed', labels: ['（五）不予处理'], en: '(5) Not processed', parent: 'outcome' },
]

export const otherHandlingGroup: FormGroup = { key: 'otherHandling', labels: ['（六）其他处理'], en: '(6) Other handling', parent: 'outcome' }

/** Rows 1–20 of table 3, the same in 2019 and 2021. */
export const commonRequestRows: readonly FormRow[] = [
  { key: 'newReceived', labels: ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请总数'], en: 'I. Newly received this year' },
  { key: 'carriedOver', labels: ['二、上年结转政府信息公开申请数量', '上年转结政府信息公开申请数量'], en: 'II. Carried over from last year' },
  { key: 'granted', labels: ['（一）予以公开'], en: '(1) Granted', group: 'outcome', disposition: 'granted' },
  {
    key: 'partiallyGranted',
    labels: ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
    en: '(2) Partially granted (counted here alone)',
    group: 'outcome',
    disposition: 'partiallyGranted',
  },
  { key: 'denied.stateSecret', labels: ['1.属于国家秘密'], en: '1. State secret', group: 'denied', disposition: 'denied' },
  {
    key: 'denied.prohibitedByLaw',
    labels: ['2.其他法律行政法规禁止公开', '其他法律行政止公开'],
    en: '2. Prohibited by law or administrative regulation',
    group: 'denied',
    disposition: 'denied',
  },
  {
    key: 'denied.securityOrStability',
    labels: ['3.危及“三安全一稳定”', '危及三安全一稳定', '危及三安一稳'],
    en: '3. Endangers security or stability',
    group: 'denied',
    disposition: 'denied',
  },
  { key: 'denied.thirdPartyRights', labels: ['4.保护第三方合法权益'], en: '4. Third-party rights', group: 'denied', disposition: 'denied' },
  { key: 'denied.internalAffairs', labels: ['5.属于三类内部事务信息'], en: '5. Internal affairs', group: 'denied', disposition: 'denied' },
  { key: 'denied.deliberativeProcess', labels: ['6.属于四类过程性信息'], en: '6. Deliberative process', group: 'denied', disposition: 'denied' },
  { key: 'denied.enforcementCaseFile', labels: ['7.属于行政执法案卷'], en: '7. Law-enforcement case file', group: 'denied', disposition: 'denied' },
  { key: 'denied.registryInquiry', labels: ['8.属于行政查询事项'], en: '8. Statutory registry inquiry', group: 'denied', disposition: 'denied' },
  {
    key: 'unableToProvide.notHeld',
    labels: ['1.本机关不掌握相关政府信息'],
    en: '1. Not held by this agency',
    group: 'unableToProvide',
    disposition: 'unableToProvide',
  },
  {
    key: 'unableToProvide.wouldNeedCreation',
    labels: ['2.没有现成信息需要另行制作'],
    en: '2. Would have to be created',
    group: 'unableToProvide',
    disposition: 'unableToProvide',
  },
  {
    key: 'unableToProvide.unclearAfterCorrection',
    labels: ['3.补正后申请内容仍不明确'],
    en: '3. Still unclear after correction',
    group: 'unableToProvide',
    disposition: 'unableToProvide',
  },
  {
    key: 'notProcessed.petitionOrComplaint',
    labels: ['1.信访举报投诉类申请'],
    en: '1. Petition, report or complaint',
    group: 'notProcessed',
    disposition: 'notProcessed',
  },
  { key: 'notProcessed.repeatRequest', labels: ['2.重复申请'], en: '2. Repeat request', group: 'notProcessed', disposition: 'notProcessed' },
  {
    key: 'notProcessed.publishedMaterial',
    labels: ['3.要求提供公开出版物'],
    en: '3. Published material',
    group: 'notProcessed',
    disposition: 'notProcessed',
  },
  {
    key: 'notProcessed.excessiveRequests',
    labels: ['4.无正当理由大量反复申请'],
    en: '4. Unjustified voluminous or repeated requests',
    group: 'notProcessed',
    disposition: 'notProcessed',
  },
  {
    key: 'notProcessed.confirmOrReissue',
    labels: ['5.要求行政机关确认或重新出具已获取信息'],
    en: '5. Confirm or re-issue information already obtained',
    group: 'notProcessed',
    disposition: 'notProcessed',
  },
]

/** The last two rows of table 3, the same in 2019 and 2021. */
export const closingRequestRows: readonly FormRow[] = [
  { key: 'total', labels: ['（七）总计', '七、总计', '总计(7)', '办理结果合计'], en: '(7) Total', group: 'outcome' },
  {
    key: 'carriedForward',
    labels: ['四、结转下年度继续办理', '结转下一年度继续办理', '转结下年度继续办理'],
    en: 'IV. Carried forward to next year',
  },
]
