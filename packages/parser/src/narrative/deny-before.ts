import type { ClaimKey } from '@gongkai/shared'
import { deniedBefore, notComing, otherFee } from './denial-words.ts'
import type { Says, Statement } from './statement.ts'

/** Characters that a denial reaches back. */
const reach = 48
const adverbs = /(?:全年|均|都|也|亦|皆|全部|目前|暂|尚|并|从|一直|的?情况|的?情形|方面|数量|总数|件数|数|本年度|年内|:|的|曾|、)+$/

/** What is denied by the words behind it: «行政复议、行政诉讼均未发生», «投诉为零», «复议情况:无». */
export function denyBefore(text: string, at: number, end: number, says: Says): Statement[] {
  const words = text.slice(Math.max(0, at - reach), at)
  const list = words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1).replace(adverbs, '')
  const parts = list.split(/([、和及与或]|以及|或者)/)
  const claims: Statement[] = []
  let to = at - words.length + words.lastIndexOf(list) + list.length
  for (let index = parts.length - 1; index >= 0; index -= 2) {
    const part = parts[index] ?? ''
    const key = keyOf(part)
    if (key === null) break
    if (claims.every((claim) => claim.key !== key)) claims.push({ key, says, from: to - part.length, to: end })
    to -= part.length + (parts[index - 1]?.length ?? 0)
  }
  return claims.reverse()
}

function keyOf(part: string): ClaimKey | null {
  const found = deniedBefore.find(({ name }) => name.test(part))
  if (!found) return null
  if (found.key === 'requestsReceived' && (/信息$/.test(part) || notComing.test(part))) return null
  return found.key === 'feesYuan' && otherFee.test(part) ? null : found.key
}
