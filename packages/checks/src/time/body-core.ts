/** What follows the name of a body and does not tell it from another. */
const endings = /(?:人民政府办公室|人民政府办公厅|人民政府|政府办公室|政府办公厅|政府办|街道办事处|办事处|党政办公室|党政办|办公室|政府)$/

/** The part of a name that tells whose it is: 澄湾县雁渚镇人民政府 is 澄湾县雁渚镇, 望澄街道办事处 is 望澄. */
export function bodyCore(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, '').replace(endings, '').replace(/街道$/, '')
}

/** Whether a name may be that of a keeper who puts others' reports online: an office, a centre, a county or city. */
export function isOffice(name: string): boolean {
  return /(?:办公室|办公厅|中心|网站?|办|公开|信息化?|数据局|大数据.*局|[县市区州旗省]|[县市区州旗省]人民政府)$/.test(name.normalize('NFKC').trim())
}
