import { matchesOf } from '../text/matches-of.ts'

/** What a sentence may be speaking of. A short phrase («网络3件», «维持1件») counts only where its subject is known. */
export type Scope = 'disputes' | 'elsewhere' | 'requests' | 'reconsiderations' | 'suits' | 'disclosure' | 'normative' | 'work'

/** Words that open a subject. Reviewed like a form: a line a subject. */
const words: Readonly<Record<Scope, string>> = {
  disputes: '复议(?:案件)?(?:[、和及与或/]|以及|或者)(?:被|提起|申请){0,2}(?:行政)?诉讼',
  elsewhere:
    '(?:许可|审批|处罚|低保|救助|补贴|入学|注册|变更|登记|信访|复核|减免|贷款|公租房)申请|建议|提案|来信|来访|咨询|留言|工单|热线|培训|公文|规章(?!制度)|听证|舆情' +
    '|未经(?:行政)?复议|起诉|(?:民事|公益|刑事)诉讼' +
    // What an agency decides or pleads in for others.
    '|(?<!被)(?:审理|审结|承办|应诉|出庭|办理|办结|受理)(?:(?!信息公开|政务公开)[^,、和及与]){0,12}(?:复议|诉讼)',
  requests: '依?申请公开(?:政府|政务)?(?:信息)?|依申请|信息公开的?申请|公开申请|信息的申请|申请(?:政府)?信息公开',
  reconsiderations: '复议(?!后)',
  suits: '诉讼',
  disclosure: '主动公开|公开(?:政府|政务)?信息(?!的?申请)|发布(?:政府|政务)?信息',
  normative: '规范性文件',
  work: '(?:信息|政务)公开(?:工作|方面)|(?:关于|涉及|针对|因|有关)(?:政府|政务)?(?:信息|政务)公开',
}
const names = Object.keys(words) as Scope[]
const scope = new RegExp(
  Object.values(words)
    .map((word) => `(${word})`)
    .join('|'),
  'g',
)

/** The subjects that a text names, each with the end of the words that name it. */
export function scopesOf(text: string): { readonly end: number; readonly scope: Scope }[] {
  return matchesOf(scope, text).map((match) => ({
    end: match.index + match[0].length,
    scope: names[match.findIndex((word, group) => group > 0 && word !== undefined) - 1] as Scope,
  }))
}
