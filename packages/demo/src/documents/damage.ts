/** Damage that a file as a whole has come with, by unit and year; a reader must see through it. */
export type Damage = 'radicals' | 'pageNumbers' | 'bookmark'

export const damagePlan: readonly { readonly unit: string; readonly year: number; readonly damage: Damage }[] = [
  { unit: 'government', year: 2022, damage: 'radicals' },
  { unit: 'market', year: 2023, damage: 'radicals' },
  { unit: 'police', year: 2020, damage: 'pageNumbers' },
  { unit: 'transport', year: 2022, damage: 'pageNumbers' },
  { unit: 'linxi', year: 2021, damage: 'bookmark' },
  { unit: 'water', year: 2018, damage: 'bookmark' },
]

/** Characters that a PDF gives in place of the usual ones. */
const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  行: '⾏',
  人: '⼈',
  文: '⽂',
  用: '⽤',
  大: '⼤',
  工: '⼯',
  不: '不',
  方: '⽅',
  民: '⺠',
}

const damages: Readonly<Record<Damage, (text: string) => string>> = {
  radicals: (text) => text.replace(/[一二行人文用大工方民]/g, (character) => radicals[character] ?? character),
  pageNumbers: (text) => breakPages(text.split('\n')).join('\n'),
  bookmark: (text) => text.replace(/\n(?=[三四]、)/, '\n[bookmark: _GoBack]'),
}

export function applyDamage(text: string, damage: Damage | undefined): string {
  return damage ? damages[damage](text) : text
}

/** A page number after every forty lines. */
function breakPages(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => ((index + 1) % 40 === 0 ? [line, `- ${(index + 1) / 40} -`] : [line]))
}
