import { BadInput } from './bad-input.ts'

/** Which part of a list: so many rows, after a cursor that an earlier page gave. */
export interface PageArgs {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** One page. The rows of all pages are counted only when `totalCount` is called. */
export interface Page<T> {
  readonly nodes: readonly T[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly totalCount: () => Promise<number>
}

const LARGEST = 100

/** `first` as a number of rows. Throws `BadInput` unless it is 1 to 100. */
export function pageSize(first: PageArgs['first']): number {
  if (typeof first === 'number' && Number.isInteger(first) && first >= 1 && first <= LARGEST) return first
  throw new BadInput('first', `first 是 ${first}，应为 1 到 ${LARGEST}`, `first is ${first}; expected 1 to ${LARGEST}`)
}

/** Makes a page out of up to `size + 1` rows: the one too many says that more follow. */
export function toPage<T>(rows: readonly T[], size: number, cursorOf: (row: T) => string, totalCount: () => Promise<number>): Page<T> {
  const nodes = rows.slice(0, size)
  const last = nodes.at(-1)
  return { nodes, pageInfo: { hasNextPage: rows.length > size, endCursor: last ? cursorOf(last) : null }, totalCount }
}
