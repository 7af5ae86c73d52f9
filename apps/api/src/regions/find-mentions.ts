import type { Gazetteer, NameMatch } from './gazetteer.ts'

/** A province, city or county named in a text, half-open range. */
export interface Mention extends NameMatch {
  readonly start: number
  readonly end: number
}

/** All of them in order; of names that overlap, the one that begins first and reaches farther (兰陵县, not 陵县). */
export function findMentions(text: string, gazetteer: Gazetteer): Mention[] {
  const mentions: Mention[] = []
  for (let at = 0; at < text.length; at += 1) {
    const match = gazetteer.placeAt(text, at)
    if (!match) continue
    mentions.push({ ...match, start: at, end: at + match.word.length })
    at += match.word.length - 1
  }
  return mentions
}
