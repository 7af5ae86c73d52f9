import type { Span } from './figure.ts'
import { foldCharacter } from './fold/fold-character.ts'
import { freeMailboxes, mobilePrefix, namedPerson, personLabel, provinceCodes, rowLabels } from './personal-data-patterns.ts'

export const personalDataKinds = ['mobile', 'identityNumber', 'privateMailbox', 'officeMailbox'] as const
/** `officeMailbox`: an office's address at a free provider, which tells nobody's person. */
export type PersonalDataKind = (typeof personalDataKinds)[number]

/** Characters of a text that tell who or where a person is. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind
}

const mobile = new RegExp(
  `(?<![\\dA-Za-z_=&%#.@]|\\d-)(?:\\+?0{0,2}86-?)?(${mobilePrefix}(?:\\d{8}|([ -])\\d{4}\\2\\d{4}|-\\d{8}))(?![\\dA-Za-z_*]|\\.[A-Za-z]|[ \\t|-]\\d)`,
  'g',
)
const identity18 = /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g
const identity15 = /(?<![\dA-Za-z])[1-9]\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?![\dA-Za-z])/g
const mailbox = /(?<![A-Za-z\d._%+-])[A-Za-z\d][A-Za-z\d._%+-]{0,63}@((?:[A-Za-z\d-]{1,40}\.){1,3}[A-Za-z]{2,6})(?![A-Za-z\d])/g
/** What there must be for any of them. */
const traces = /[\d\uFF10-\uFF19]{8}|[\d\uFF10-\uFF19]{4}[ -][\d\uFF10-\uFF19]{4}|[@\uFF20]/
const [digit, hyphen] = ['[\\d\\uFF10-\\uFF19]', '[-\\uFF0D\\u2010-\\u2014]']
/** What there must be for a number of a person, in either width: most texts have telephones, postcodes and days, and none of these. */
const longNumber = new RegExp(
  `[1\\uFF11][3-9\\uFF13-\\uFF19]${digit}(?:${hyphen}?${digit}{8}|(?:${hyphen}| )${digit}{4}(?:${hyphen}| )${digit}{4})|${digit}{15}`,
)

/**
 * Mobile and identity numbers and mailboxes of persons in a readable text, in order of place, and offices' mailboxes at free providers.
 * Landlines are none; neither are digits behind a label of the official tables. Where a report is at hand, leave out also what stands in its
 * tables (`tableSpansOf`). The same characters are to be flagged and to be masked.
 */
export function findPersonalData(text: string): PersonalData[] {
  const [hasNumber, hasMailbox] = [longNumber.test(text), namesFreeMailbox(text)]
  if (!(hasNumber || hasMailbox) || !traces.test(text)) return []
  const plain = foldWidth(text)
  const numbers = hasNumber ? [...identities(plain), ...mobiles(plain)] : []
  const found = [...numbers, ...(hasMailbox ? mailboxes(plain) : [])].sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, index) => !found.slice(0, index).some(({ end }) => end > one.start))
}

/** Full-width digits and signs to plain ones, character for character. */
function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u2010-\u2014]/g, (character) => {
    const plain = foldCharacter(character)
    return plain.length === 1 ? plain : character
  })
}

function* mobiles(text: string): Iterable<PersonalData> {
  for (const match of text.matchAll(mobile)) {
    const number = match[1] ?? ''
    const start = match.index + match[0].length - number.length
    if (isInUrl(text, match.index) || isInRow(text, match.index, number)) continue
    yield { kind: 'mobile', start, end: start + number.length }
  }
}

/** «/content/13812345678/»: a slash behind a letter; a slash between numbers parts two telephones. */
function isInUrl(text: string, at: number): boolean {
  return /[A-Za-z]\/$/.test(text.slice(Math.max(0, at - 2), at)) || /https?:\S{0,200}$/.test(text.slice(Math.max(0, at - 200), at))
}

/** Seven cells run together behind their label, or between other cells, look like a number of eleven digits. */
function isInRow(text: string, at: number, number: string): boolean {
  const line = text.slice(Math.max(0, at - 60), at)
  const before = line.slice(line.lastIndexOf('\n') + 1).replace(/[\s|]+/g, '')
  if (rowLabels.some((label) => before.endsWith(label))) return true
  return number.includes(' ') && /\d[\s|]+$/.test(line)
}

function* identities(text: string): Iterable<PersonalData> {
  for (const { 0: number, index } of text.matchAll(identity18)) {
    if (hasProvince(number) && isChecked(number)) yield { kind: 'identityNumber', start: index, end: index + number.length }
  }
  for (const { 0: number, index } of text.matchAll(identity15)) {
    // Without a check digit only the word before it tells it from other numbers.
    const isNamed = /(?:身份证|身份号码|证件号)[^\d\n]{0,12}$/.test(text.slice(Math.max(0, index - 24), index))
    if (isNamed && hasProvince(number)) yield { kind: 'identityNumber', start: index, end: index + number.length }
  }
}

function hasProvince(number: string): boolean {
  return provinceCodes.includes(number.slice(0, 2))
}

/** GB 11643: weighted by powers of two, modulo eleven. */
function isChecked(number: string): boolean {
  const sum = [...number.slice(0, 17)].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0)
  return '10X98765432'.charAt(sum % 11) === number.charAt(17).toUpperCase()
}

/** Whether a free provider is named right behind one of the signs of a mailbox; most are an office's own. */
function namesFreeMailbox(text: string): boolean {
  return ['@', '\uFF20'].some((sign) => {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const domain = foldWidth(text.slice(at + 1, at + 1 + longestFreeMailbox)).toLowerCase()
      if (freeMailboxes.some((free) => domain.startsWith(free))) return true
    }
    return false
  })
}

const longestFreeMailbox = Math.max(...freeMailboxes.map((domain) => domain.length))

function* mailboxes(text: string): Iterable<PersonalData> {
  for (const { 0: address, 1: domain = '', index } of text.matchAll(mailbox)) {
    if (!freeMailboxes.includes(domain.toLowerCase())) continue
    const kind = isBesideName(text, index, index + address.length) ? 'privateMailbox' : 'officeMailbox'
    yield { kind, start: index, end: index + address.length }
  }
}

/** A person's name in the same entry of contacts: before it, or in brackets behind it. */
function isBesideName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  const entry = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n\n')) + 1)
  const behind = text.slice(end, end + 16).split(/[。;；\n]/)[0] ?? ''
  return [entry, behind].some((words) => personLabel.test(words) || namedPerson.test(words))
}
