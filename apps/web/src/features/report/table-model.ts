import type { FigureKey, Part } from '@gongkai/shared'

/** A cell of a rebuilt official table, merged as on the form. */
export type TableCell =
  | { readonly kind: 'head'; readonly text: string; readonly colSpan: number; readonly rowSpan: number }
  /** A row's own label, or one that stands over several rows and is written downwards. */
  | { readonly kind: 'label' | 'group'; readonly text: string; readonly colSpan: number; readonly rowSpan: number }
  | { readonly kind: 'unit'; readonly text: string; readonly colSpan: 1; readonly rowSpan: 1 }
  /** `label` says in words which figure it is. */
  | { readonly kind: 'figure'; readonly key: FigureKey; readonly label: string; readonly colSpan: number; readonly rowSpan: 1 }

export interface TableModel {
  readonly part: Part
  readonly title: string
  readonly head: readonly (readonly TableCell[])[]
  readonly body: readonly (readonly TableCell[])[]
}

const text = (kind: 'head' | 'label' | 'group') => (words: string, colSpan: number, rowSpan: number) =>
  ({ kind, text: words, colSpan, rowSpan }) as const
export const headCell = text('head')
export const labelCell = text('label')
export const groupCell = text('group')
