/** Words between a name and its number that say nothing: 收到申请[总数为]12件. Before those in `sums` a comma may stand: 收到申请[,共]12件. */
const sums = '共计|总计|合计|累计|一共|共有|总共|共|总数量|总件数|总数|总量|总条数|计'
const fillers = '数量|件数|条数|份数|大约|将近|接近|超过|突破|达到|达|约|近|超|逾|为|有|是|了|的|数|量|仅|只|也|:|即'
const ending = new RegExp(`(?<=((?:(?:${fillers})*,(?=${sums}))?(?:${sums}|${fillers}|[各均都皆])+))`, 'y')

/** The words before a number, and whether it is said of each thing of a list: «复议、诉讼各1件», «复议、诉讼均为0件». */
export interface Core {
  readonly words: string
  readonly each: boolean
}

/** The words before a number without the fillers at their end. */
export function coreOf(label: string): Core {
  ending.lastIndex = label.length
  const end = ending.exec(label)?.[1]
  return end === undefined ? { words: label, each: false } : { words: label.slice(0, -end.length), each: /[各均都皆]/.test(end) }
}
