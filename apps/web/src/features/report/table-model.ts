import type { FigureKey, Part } from '@gongkai/shared'

/** A cell of a rebuilt official table, merged as on the form. */
export type TableCell =
  | { readonly kind: 'head'; readonly text: string; readonly colSpan: number; readonly rowSpan: number }
  /** A row's own label, or one that stands over several rows and is written downwards; `depth` columns of labels are before it. */
  | { readonly kind: 'label' | 'group'; readonly text: string; readonly colSpan: number; readonly rowSpan: number; readonly depth: number }
  | { readonly kind: 'unit'; readonly text: string; readonly colSpan: 1; readonly rowSpan: 1 }
  /** `label` says in words which figure it is. */
  | { readonly kind: 'figure'; readonly key: FigureKey; readonly label: string; readonly colSpan: number; readonly rowSpan: 1 }

export interface TableModel {
  readonly part: Part
  readonly title: string
  readonly head: readonly (readonly TableCell[])[]
  readonly body: readonly (readonly TableCell[])[]
}

export const headCell = (text: string, colSpan: number, rowSpan: number) => ({ kind: 'head', text, colSpan, rowSpan }) as const
export const labelCell = (text: string, colSpan: number, rowSpan: number, depth = 0) => ({ kind: 'label', text, colSpan, rowSpan, depth }) as const
export const groupCell = (text: string, colSpan: number, rowSpan: number, depth: number) =>
  ({ kind: 'group', text, colSpan, rowSpan, depth }) as const
