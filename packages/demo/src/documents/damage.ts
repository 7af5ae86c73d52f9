/** Damage that a file as a whole has come with; a reader must see through it, and the marks of an editor are told of (D2). */
export type Damage = 'radicals' | 'pageNumbers' | 'bookmark' | 'field'

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
  field: (text) => text.replace(/(?<=《中华人民共和国政府信息公开条例》)/, 'HYPERLINK "tl.doc"'),
}

export function applyDamage(text: string, damage: Damage | null): string {
  return damage ? damages[damage](text) : text
}

/** A page number after every forty lines. */
function breakPages(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => ((index + 1) % 40 === 0 ? [line, `- ${(index + 1) / 40} -`] : [line]))
}
