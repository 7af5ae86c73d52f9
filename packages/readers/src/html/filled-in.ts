import type { ShownAttributes } from './shown-attributes.ts'

/** Kinds of fields that show what they hold. */
const shown = /^(?:|text|number|tel|search)$/i
const opening = /\svalue\s*=\s*["']?/i

/**
 * Where in its tag the text of a field stands that a page was saved with («<td><input value="3"></td>»); null for a field that shows
 * none, and where the tag spells it in entities.
 */
export function filledIn(tag: string, { type = '', value }: Pick<ShownAttributes, 'type' | 'value'>): { from: number; to: number } | null {
  const found = value && shown.test(type) ? opening.exec(tag) : null
  if (!found || !value) return null
  const from = found.index + found[0].length
  return tag.startsWith(value, from) ? { from, to: from + value.length } : null
}
