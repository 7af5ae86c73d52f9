import type { Bilingual } from '@gongkai/shared'

/** What a template's `{name}` stands for; one word for both languages, or one for each. */
export type Params = Readonly<Record<string, string | number | Bilingual>>

/** Puts words into a template of both languages. A name without a word is a fault of the program. */
export function fill(template: Bilingual, params: Params): Bilingual {
  const { zh, en, beginsWithWord } = takenApart.get(template) ?? takeApart(template)
  const filled = fillOne(en, params, 'en')
  // A sentence that begins with a word put in begins with a capital all the same.
  return { zh: fillOne(zh, params, 'zh'), en: beginsWithWord ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled }
}

/** Text and names in turn, for each language. */
interface Pieces {
  readonly zh: readonly string[]
  readonly en: readonly string[]
  readonly beginsWithWord: boolean
}

/** The same templates are filled in for every report. */
const takenApart = new WeakMap<Bilingual, Pieces>()
const name = /\{(\w+)\}/

function takeApart(template: Bilingual): Pieces {
  const en = template.en.split(name)
  const pieces: Pieces = { zh: template.zh.split(name), en, beginsWithWord: en[0] === '' && template.en.endsWith('.') }
  takenApart.set(template, pieces)
  return pieces
}

function fillOne(pieces: readonly string[], params: Params, locale: keyof Bilingual): string {
  let filled = pieces[0] as string
  for (let at = 1; at < pieces.length; at += 2) {
    const word = params[pieces[at] as string]
    if (word === undefined) throw new Error(`Template «${pieces.join('…')}» asks for {${pieces[at]}}; given: ${Object.keys(params).join(', ')}`)
    filled += (typeof word === 'object' ? word[locale] : word) + (pieces[at + 1] as string)
  }
  return filled
}

/** One pair of words out of many, made for each language alone. */
export function inBoth(make: (locale: keyof Bilingual) => string): Bilingual {
  return { zh: make('zh'), en: make('en') }
}
