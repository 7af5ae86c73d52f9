import { bareRequest, deniable, deniedFee, deniedRequest, notComing, onlySome, otherFee, partlyDenied, restOfList } from './denial-words.ts'
import type { Sentence } from './sentence.ts'
import type { Statement } from './statement.ts'

/** A denial at `at` with the stretch that it denies, from its verb on, which begins at `from`. */
export interface Denial {
  readonly sentence: Sentence
  readonly at: number
  readonly from: number
  readonly stretch: string
  readonly verb: string
}

const none = { none: true } as const

/** What is denied by the words before it: «未发生行政复议», «没有收取费用», «未收到政府信息公开申请». */
export function denyBehind(denial: Denial): Statement[] {
  return [...denyFee(denial), ...denyRequest(denial), ...denyDisputes(denial)]
}

function denyFee({ sentence, at, from, stretch }: Denial): Statement[] {
  const match = deniedFee.exec(stretch)
  if (!match || otherFee.test(match[0]) || sentence.ownScopeAt(at) === 'elsewhere') return []
  return [{ key: 'feesYuan', says: none, from: at, to: from + match[0].length }]
}

function denyRequest({ sentence, at, from, stretch, verb }: Denial): Statement[] {
  if (/[引提起现遇形]/.test(verb) && !verb.includes('出现')) return []
  const body = stretch.slice(verb.length)
  const start = from + verb.length
  const claim = (to: number): Statement[] => [{ key: 'requestsReceived', says: none, from: at, to: start + to }]
  if (bareRequest.test(body)) {
    const scope = sentence.scopeAt(at)
    const asked = scope === 'requests' || scope === 'work' || (scope === null && sentence.text.includes('信息公开'))
    return asked ? claim(body.length) : []
  }
  const match = deniedRequest.exec(body)
  if (
    !match ||
    notComing.test(body.slice(0, match.index)) ||
    onlySome.test(body.slice(0, match.index)) ||
    partlyDenied.test(body.slice(0, match.index + match[0].length))
  )
    return []
  // «没有申请公开的信息» speaks of information that exists or not, «未收到申请公开政府信息» of a request.
  return verb === '' && /信息$/.test(match[0]) ? [] : claim(match.index + match[0].length)
}

function denyDisputes({ at, from, stretch, verb }: Denial): Statement[] {
  const body = stretch.slice(verb.length)
  const found = deniable.flatMap(({ key, name }) => {
    const match = name.exec(body)
    return match ? [{ key, end: match.index + match[0].length }] : []
  })
  const end = Math.max(...found.map((one) => one.end))
  if (found.length === 0 || partlyDenied.test(body) || !restOfList.test(body.slice(end))) return []
  return found.map((one) => ({ key: one.key, says: none, from: at, to: from + verb.length + one.end }))
}
