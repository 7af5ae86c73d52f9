import { CELL, ROW, TABLE } from '../text/bounds.ts'
import { CharacterSet } from '../text/character-set.ts'
import { indexLabels, otherLabels } from './index-labels.ts'
import type { Stretch } from './prose.ts'
import { valuesBelow } from './values-below.ts'

/** A label of an index block and the stretch of its value (empty where none is printed). */
export interface Field extends Stretch {
  readonly label: string
  /** Where the label itself begins. */
  readonly at: number
  /** The value stands on a line of its own below its label, where a neighbour's value may have slipped to. */
  readonly below: boolean
}

const labels = [...new Set([...Object.values(indexLabels).flat(), ...otherLabels])].sort((a, b) => b.length - a.length)
const spaced = (label: string) => [...label].join('[ ]*')
const anyOf = (words: readonly string[]) => (words.length > 0 ? words.map(spaced).join('|') : '(?!)')
/** Behind a label at the head of its line, cell or bullet; and the two of two characters that a colon makes a label also behind a value. */
const behind = `(?=[ ]*\\*{0,2}(?:[:|\\])】\\t\\n${CELL}${ROW}${TABLE}]|$)|[ ])`
const short = ['文号', '来源']

/** A label at the head of a line, cell or bullet, blanks inside allowed (索 引 号); three characters and a colon are a label also behind a value. */
function patternOf(own: readonly string[]): RegExp {
  const long = own.filter((one) => one.length > 2)
  const shortest = own.filter((one) => short.includes(one))
  return new RegExp(
    `(?:(?<![\\u3400-\\u9fff\\w])(?:${anyOf(own)})${behind}|(?:${anyOf(long)}|(?<![\\u3400-\\u9fff])(?:${anyOf(shortest)}))(?=[ ]*:))`,
    'y',
  )
}

/** The labels that open with a character, as second characters and as a pattern; most characters open none. */
const opening = new Map<number, { readonly seconds: string; readonly pattern: RegExp }>()
for (const first of new Set(labels.map((one) => one.charAt(0)))) {
  const own = labels.filter((one) => one.startsWith(first))
  opening.set(first.charCodeAt(0), { seconds: own.map((one) => one.charAt(1)).join(''), pattern: patternOf(own) })
}
const firsts = new CharacterSet(labels.map((one) => one.charAt(0)))

/** An index block has a dozen fields, a site's menus some dozen words that look like labels. */
const mostFields = 400

/** Every label of a stretch with its value, however they are laid out; no value is looked for past the next label. */
export function readFields(text: string, { from, to }: Stretch): Field[] {
  const part = text.slice(from, to)
  const found: RegExpExecArray[] = []
  for (let at = 0; at < part.length && found.length < mostFields; at += 1) {
    const label = firsts.has(part.charCodeAt(at)) ? patternAt(part, at) : null
    if (!label) continue
    label.lastIndex = at
    const match = label.exec(part)
    if (!match) continue
    if (!isInSentence(part, at)) found.push(match)
    at = label.lastIndex - 1
  }
  const headed = valuesBelow(part, found)
  return found.map((match, index) => {
    const end = match.index + match[0].length
    const cell = headed.get(match.index)
    const value = cell ? { ...cell, below: false } : valueIn(part, end, found[index + 1]?.index ?? part.length)
    return { label: match[0].replaceAll(' ', ''), at: from + match.index, from: from + value.from, to: from + value.to, below: value.below }
  })
}

/** The pattern of the labels that may begin here: their first two characters stand here, blanks between them or not. */
function patternAt(part: string, at: number): RegExp | null {
  const own = opening.get(part.charCodeAt(at))
  let next = at + 1
  while (part.charCodeAt(next) === 0x20) next += 1
  return own && next < part.length && own.seconds.includes(part.charAt(next)) ? own.pattern : null
}

/** A label in the midst of a sentence is a word of that sentence. */
function isInSentence(part: string, at: number): boolean {
  const line = part.slice(part.lastIndexOf('\n', at) + 1, at)
  return line.length > 400 || line.includes('。') || line.endsWith('(')
}

/** After its label: past one bound of a cell at most (two of them hold an empty cell), on the same line or on the next that is not blank. */
function valueIn(part: string, from: number, to: number): Stretch & { below: boolean } {
  const rest = part.slice(from, to)
  const lead = /^\*{0,2}[ ]*[\])】]?[ ]*:?(?:\*{1,2})?[ ]*/.exec(rest)?.[0].length ?? 0
  const cell = /^\s*\u001F/.exec(rest.slice(lead))?.[0].length
  if (cell !== undefined) return ending(rest, from, lead + cell, /[\u001D-\u001F]/, false)
  const bound = /^[|\t]?[ ]*/.exec(rest.slice(lead))?.[0].length ?? 0
  const begin = lead + bound
  if (rest.charAt(begin) !== '\n') return ending(rest, from, begin, /[\n|\t\u001D-\u001F]/, false)
  const below = /^(?:[ \t]*\n)+[ \t]*(?:\|[ \t]*(?:\n[ \t]*)+)?/.exec(rest.slice(begin))?.[0].length ?? 0
  return ending(rest, from, begin + below, /[\n|\t\u001D-\u001F]/, true)
}

function ending(rest: string, base: number, begin: number, bound: RegExp, below: boolean): Stretch & { below: boolean } {
  const length = rest.slice(begin).search(bound)
  const inner = length < 0 ? rest.slice(begin) : rest.slice(begin, begin + length)
  const lead = inner.length - inner.trimStart().length
  const value = inner.trim()
  return { from: base + begin + lead, to: base + begin + lead + value.length, below }
}
