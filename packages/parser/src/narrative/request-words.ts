/** The names of a request for information, as the source of a pattern. */
const request =
  '(?:政府|政务)?(?:信息公开的?(?:书面|有效|网上)?申请|(?:依?申请|要求|请求)公开(?:相关|有关)?(?:的?(?:政府|政务)?(?:公开)?信息)?(?:的?(?:书面)?申请)?|申请(?:政府|政务)?信息公开' +
  '|(?:公开|获取|提供)(?:相关|有关)?(?:政府|政务)?信息的?(?:书面|有效)?申请|公开申请|依申请)(?:表|书|件|事项|办件|来件|信件|案件|事件)?'

/** How an agency gets a request. */
const receive = '(?:收到|受理|接到|接收|接受|接获|新收|登记|收(?![费入取录]))'

/** Things that come in beside requests; a number after them counts something else, or both. */
const besides = '复议|诉讼|信访|举报|投诉|咨询|建议|意见|提案|留言|工单|许可|培训|撤回|撤销|驳回|转办|补正|延期|退回|通知'

/** Words of patterns about requests, shared by counts and denials. */
export const requestWords = { request, receive, besides } as const
