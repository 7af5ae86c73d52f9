import type { Outcome } from '@gongkai/shared'

/** A text for the parser, and the findings that its marks ask for: `F8 FAIL at 120`. */
export interface MarkedText {
  readonly text: string
  readonly expected: readonly string[]
}

const signs: Readonly<Record<string, Outcome>> = { '': 'FAIL', '?': 'NOT_ASSESSABLE', '~': 'UNCERTAIN', i: 'INFO' }

/**
 * Takes the marks out of a text. `⟦F8⟧` asks for a FAIL whose first place begins right behind it, `⟦N10~⟧` for UNCERTAIN, `⟦F9?⟧` for
 * NOT_ASSESSABLE, `⟦D1i⟧` for INFO; what is missing has no place and is asked for at the very beginning.
 */
export function readMarkedText(fixture: string): MarkedText {
  const expected: string[] = []
  let text = ''
  let at = 0
  for (const { 0: mark, 1: id, 2: sign = '', index } of fixture.matchAll(/⟦([A-Z]\d{1,2})([?~i]?)⟧/g)) {
    text += fixture.slice(at, index)
    at = index + mark.length
    expected.push(`${id} ${signs[sign]} at ${text.length}`)
  }
  return { text: text + fixture.slice(at), expected }
}
