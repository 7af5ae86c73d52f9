import type { Bilingual } from '@gongkai/shared'

/** What a template's `{name}` stands for; one word for both languages, or one for each. */
export type Params = Readonly<Record<string, string | number | Bilingual>>

/** Puts words into a template of both languages. A name without a word is a fault of the program. */
export function fill(template: Bilingual, params: Params): Bilingual {
  return { zh: fillOne(template, params, 'zh'), en: fillOne(template, params, 'en') }
}

function fillOne(template: Bilingual, params: Params, locale: keyof Bilingual): string {
  return template[locale].replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = params[name]
    if (word === undefined) throw new Error(`Template «${template.en}» asks for {${name}}; given: ${Object.keys(params).join(', ')}`)
    return typeof word === 'object' ? word[locale] : String(word)
  })
}

/** One pair of words out of many, made for each language alone. */
export function inBoth(make: (locale: keyof Bilingual) => string): Bilingual {
  return { zh: make('zh'), en: make('en') }
}
