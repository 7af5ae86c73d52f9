import { smallLetter } from './small-letter.ts'

/** Whether a text has a word of small letters from that place on, in letters of either case. */
export function isWordAt(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== smallLetter(text.charCodeAt(start + at))) return false
  return true
}
