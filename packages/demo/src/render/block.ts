import type { GridTable } from '../tables/grid-table.ts'

/** A piece of a document, in reading order. */
export type Block =
  /** What a site prints around a document. */
  | { readonly kind: 'furniture'; readonly text: string }
  /** Labelled facts, index number to date of publication. */
  | { readonly kind: 'index'; readonly entries: readonly (readonly [string, string])[] }
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  | { readonly kind: 'heading' | 'paragraph' | 'signature'; readonly text: string }
  | { readonly kind: 'table'; readonly table: GridTable }
  /** A table that was a picture: nothing of it is in the text. */
  | { readonly kind: 'picture'; readonly name: string }
