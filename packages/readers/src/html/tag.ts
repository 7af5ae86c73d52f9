/** What the name of an element alone tells about it. */
export interface Tag {
  /** In small letters, but for the names that SVG writes in its own way. */
  readonly name: string
  /** It begins and ends on a line of its own. */
  readonly isBlock: boolean
  /** No reader of the page sees its text. */
  readonly isUnseen: boolean
  /** It holds nothing and has no end tag. */
  readonly isVoid: boolean
  /** In place of elements it holds text alone: with entities, or as it stands. */
  readonly holds: 'text' | 'entities' | null
  /** Open elements that end where it begins. */
  readonly ends: ReadonlySet<string> | null
  /** Whose rules hold inside of it: a drawing's, a formula's, or a page's again within these. */
  readonly inside: 'svg' | 'math' | 'page' | null
  /** The same element inside a drawing, where its name is written otherwise there. */
  readonly inDrawing: Tag | null
}
