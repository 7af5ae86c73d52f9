import { BadInput } from './bad-input.ts'

/** The sort keys of a row, as far as they are needed to find the next one; so a cursor stays good when its row is gone. */
export type CursorKeys = readonly (string | number)[]

/** Which list a cursor belongs to, and what its keys look like. */
export interface CursorShape {
  readonly list: string
  readonly keys: readonly ('string' | 'number')[]
}

const LONGEST = 2_000

/** An opaque text that marks a row of a list. */
export function toCursor({ list }: CursorShape, keys: CursorKeys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')
}

/** The keys in a cursor; null without one. Throws `BadInput` for a text that this list never gave. */
export function fromCursor<Keys extends CursorKeys>(shape: CursorShape, after: string | null | undefined): Keys | null {
  if (after === null || after === undefined) return null
  const [list, ...keys] = parse(after)
  const fits = list === shape.list && keys.length === shape.keys.length && shape.keys.every((kind, at) => typeof keys[at] === kind)
  if (fits) return keys as unknown as Keys
  throw new BadInput(
    'after',
    'after 不是这个列表给出的游标，请用上一页的 endCursor',
    'after is no cursor of this list; give the endCursor of the page before',
  )
}

function parse(after: string): unknown[] {
  if (after.length > LONGEST) return []
  try {
    const parsed: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
