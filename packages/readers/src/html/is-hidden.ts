import type { ShownAttributes } from './shown-attributes.ts'

const hiding = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
const strikingOut = /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/i

/**
 * Whether an element's own attributes strike its text out or, unless the page's script `uncovers` it, hide it. A class may do so as well;
 * that is not known here.
 */
export function isHidden({ hidden, style }: Pick<ShownAttributes, 'hidden' | 'style'>, uncovers: boolean): boolean {
  if (style !== undefined && strikingOut.test(style)) return true
  return !uncovers && (hidden !== undefined || (style !== undefined && hiding.test(style)))
}
