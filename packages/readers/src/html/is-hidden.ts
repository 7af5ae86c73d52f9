import type { ShownAttributes } from './shown-attributes.ts'

const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
const strikingOut = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/i

/** What a style does to the text of its element. */
interface Told {
  readonly style: string
  readonly strikesOut: boolean
  readonly hides: boolean
}

/** The style that was asked about last: cells of a table have the same, one after another. */
let last: Told = { style: '', strikesOut: false, hides: false }

/**
 * Whether an element's own attributes strike its text out or, unless the page's script `uncovers` it, hide it. A class may do so as well;
 * that is not known here.
 */
export function isHidden({ hidden, style }: Pick<ShownAttributes, 'hidden' | 'style'>, uncovers: boolean): boolean {
  if (style !== undefined && style !== last.style) last = { style, strikesOut: strikingOut.test(style), hides: hiding.test(style) }
  if (style !== undefined && last.strikesOut) return true
  return !uncovers && (hidden !== undefined || (style !== undefined && last.hides))
}
