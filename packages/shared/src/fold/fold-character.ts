import { radicals } from './radicals.ts'
import { traditional } from './traditional.ts'

/** Characters that differ in print only; everything else goes through NFKC. Nothing here may turn into a digit. */
const alike: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
  '―': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '｜': '|',
  '│': '|',
  '┃': '|',
  〇: '〇',
}

/** Characters that no reader sees. */
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

/** Numbers in circles and brackets and raised ones: they number rows and notes and are never part of a value («5¹» is 5). */
const footnote = /[\u00B2\u00B3\u00B9\u2070-\u2089\u2460-\u249B\u24EA-\u24FF\u2776-\u2793]/

/** What was asked for before, by code unit. */
const known: (string | undefined)[] = new Array<string | undefined>(0x10000)

/** One UTF-16 unit as the plain character (or characters) that it stands for; empty for one that no reader sees. */
export function foldCharacter(unit: string): string {
  const code = unit.charCodeAt(0)
  return (unit.length === 1 ? known[code] : undefined) ?? learn(unit, code)
}

function learn(unit: string, code: number): string {
  const folded = unseen.test(unit) ? '' : (alike[unit] ?? radicals[unit] ?? traditional.get(unit) ?? plain(unit))
  if (unit.length === 1) known[code] = folded
  return folded
}

function plain(unit: string): string {
  if (footnote.test(unit)) return ' '
  const normal = unit.normalize('NFKC')
  if (/\d/.test(normal) && !/[\d\uFF10-\uFF19]/.test(unit)) return unit
  return /^[\u00A0\u3000\u2000-\u200A\u202F\u205F]$/.test(unit) ? ' ' : normal === '\r' ? ' ' : normal
}
