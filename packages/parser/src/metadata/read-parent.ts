import type { Stated } from '@gongkai/shared'
import type { Dense } from './dense.ts'

/** Regions in front of a name, closed off from the words before them by a sign or by one of the words that lead up to an address. */
const regions =
  /(?:^|[^\u3400-\u9fff]|由|与|向|在|为|是|对|和|将|到|了|联系)((?![全本我该各此])(?:(?:(?![与由在为是了请的])[\u3400-\u9fff]){1,7}?[省市县区旗州盟]){1,3})$/

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

/** The regions that the text prints right before the agency's name, where all such places agree. */
function ofText(short: string, prose: Dense): Stated<string> | null {
  let best: Stated<string> | null = null
  for (let at = prose.text.indexOf(short); at >= 0; at = prose.text.indexOf(short, at + 1)) {
    const name = regions.exec(prose.text.slice(Math.max(0, at - 26), at))?.[1]
    if (!name) continue
    const found = prose.stated(name, at - name.length, at)
    if (best && !best.value.endsWith(name) && !name.endsWith(best.value)) return null
    if (!best || name.length > best.value.length) best = found
  }
  return best
}
