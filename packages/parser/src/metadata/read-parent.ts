import type { Stated } from '@gongkai/shared'
import type { Dense } from './dense.ts'

/** Words that lead up to an address or to a name with its regions; none of them begins a region's name. */
const lead = '由|与|向|在|为|是|对|和|将|到|至|系|了|联系|地址|位于|访问|登录|关注|根据|按照|依据|中共|公布|发布|公开|编制|印发'
/** Regions in front of a name, closed off from the words before them by a sign or by a word that leads up to them. */
const regions = new RegExp(
  `(?:^|[^\\u3400-\\u9fff]|${lead})((?!${lead}|[全本我该各此])(?:(?:(?![与由在为是了请的]|公布|发布|公开|编制|印发)[\\u3400-\\u9fff]){1,7}?[省市县区旗州盟]){1,3})$`,
)
const region = /.{1,7}?[省市县区旗州盟]/g
/** Areas that are nobody's name, and «the whole county»; then words of a sentence that run on into one. */
const noRegion =
  /^原(?!州区|平市|阳县)|^(?:社|山|景|园|辖|县|市|灾|库|校|小|片)区$|[全我本各整]..?$|^(?:年度|年|日|月|其中|以及|今年|去年|近年|当前|推[动进]|做好|抓好|围绕|指导|作为|依托|结合|立足|加[强大快]|深[化入]|强化|完善|规范|落实|获评|荣获|接受|接到|成为|打造|支持|组织|参加|配合|服务|发展|面向|坚持|通过|经过|严格|认真|积极|其他|所有|周边|邻近|附近)/

/** What the publisher's name has in front of the agency's: 朔禾县 of «朔禾县枕溪镇» beside «枕溪镇人民政府»; else what postal address and text have. */
export function readParent(publisher: Stated<string> | null, agency: Stated<string> | null, prose: Dense): Stated<string> | null {
  if (!agency) return null
  const short = agency.value.replace(/人民政府$|街道办事处$|办事处$|政府$/, '')
  if (short.length < 2) return null
  return ofPublisher(publisher, short) ?? ofText(short, prose)
}

function ofPublisher(publisher: Stated<string> | null, short: string): Stated<string> | null {
  const at = publisher ? publisher.value.indexOf(short) : -1
  if (!publisher || at < 2 || !/[省市县区旗州盟]$/.test(publisher.value.slice(0, at))) return null
  const { start } = publisher.span
  return { value: publisher.value.slice(0, at), raw: publisher.raw.slice(0, at), span: { start, end: start + at } }
}

/** «市水利局», «区统计局»: the name begins with the kind of its region. */
const startsWithKind = /^[省市县区州旗盟]/

/** The regions that the text prints right before the agency's name, where all such places agree. */
function ofText(short: string, prose: Dense): Stated<string> | null {
  let best: Stated<string> | null = null
  // «潭州市水利局» beside «市水利局»: the character belongs to both.
  const both = startsWithKind.test(short) ? 1 : 0
  for (let at = prose.text.indexOf(short); at >= 0; at = prose.text.indexOf(short, at + 1)) {
    const name = regions.exec(prose.text.slice(Math.max(0, at - 26), at + both))?.[1]
    const from = name ? at + both - name.length : at
    if (!name || from === at || prose.breaksLine(from, at + 1) || !areRegions(name.match(region) ?? [], both + 1)) continue
    const found = prose.stated(name, from, at + both)
    if (best && !best.value.endsWith(name) && !name.endsWith(best.value)) return null
    if (!best || name.length > best.value.length) best = found
  }
  return best
}

/** Names of regions, so many at least: before «区水利局» any word may stand that makes it look like one («2023年度区水利局»). */
function areRegions(names: readonly string[], fewest: number): boolean {
  return names.length >= fewest && names.every(isRegion)
}

/** A region's name is short, unless it tells what kind of region it is. */
function isRegion(name: string): boolean {
  return !noRegion.test(name) && (name.length <= 5 || /自治|地区|新区|开发区|高新/.test(name))
}
