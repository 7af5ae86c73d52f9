import type { ShownAttributes } from './shown-attributes.ts'
import type { Tag } from './tag.ts'

/** What is found in a page, in order of place. Ranges are those of the page's own characters. */
export interface PageEvents {
  open(tag: Tag, attributes: ShownAttributes, start: number, end: number): void
  /** An element ends without a tag of its own: `<br>`, or a paragraph before the next. */
  leave(tag: Tag, at: number): void
  close(tag: Tag, start: number, end: number): void
  /** The page's own characters from `from` on; what stands before them, from `start` on, is left of a broken tag. */
  text(start: number, from: number, end: number): void
  /** What the characters of an entity stand for. */
  entity(text: string, start: number, end: number): void
  /** A comment or a declaration. */
  markup(start: number, end: number): void
}
