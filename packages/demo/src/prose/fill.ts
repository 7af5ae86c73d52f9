import type { Random } from '../random.ts'

/**
 * A sentence out of a pattern: `{a|b}` becomes one of the choices, `<name>` the word of that name.
 * `fill('<self>{已|均已}公开', { self: '我镇' }, random)` gives `我镇已公开` or `我镇均已公开`.
 */
export function fill(pattern: string, words: Readonly<Record<string, string | number>>, random: Random): string {
  const chosen = pattern.replace(/\{([^{}]*)\}/g, (_, choices: string) => random.pick(choices.split('|')))
  return chosen.replace(/<(\w+)>/g, (_, name: string) => {
    const word = words[name]
    if (word === undefined) throw new RangeError(`the pattern «${pattern}» asks for a word that is not there: ${name}`)
    return String(word)
  })
}
