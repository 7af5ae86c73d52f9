import type { FormTable } from '@gongkai/shared'
import type { LabelPage } from './label-page.ts'
import { type Chain, locateLabels } from './locate-labels.ts'
import { targetsOf } from './targets-of.ts'

/** How far from the rest of its table a block may have been put, in Han characters. */
const reach = 400

/**
 * Adds blocks of a table that stand out of order (a converter that prints some of the tables of a page after the others), within the
 * stretch that is searched: a sentence before a table must not borrow that table's blocks.
 */
export function findDetachedBlocks(chain: Chain, table: FormTable, page: LabelPage, searched: { from: number; to: number }): Chain {
  if (table.blocks.length < 2 || chain.located.length === 0) return chain
  const from = Math.max(searched.from, (chain.located[0]?.from ?? 0) - reach)
  const to = Math.min(searched.to, (chain.located.at(-1)?.to ?? 0) + reach)
  const present = new Set(chain.located.map(({ target }) => (target.row ? target.block : null)))
  const lost = table.blocks.filter((block) => !present.has(block))
  const added = lost.flatMap((block) => {
    const found = locateLabels(
      targetsOf(table).filter((target) => target.block === block),
      page,
      from,
      to,
    ).located
    const free = found.every((one) =>
      chain.located.every((other) => one.to <= other.from || one.from >= other.to || other.target.key === one.target.key),
    )
    const whole = block.rows.every((row) => found.some(({ target }) => target.key === row.key)) && found.some(({ target }) => target.kind === 'head')
    return free && whole ? found.filter((one) => !chain.located.some((other) => other.from === one.from)) : []
  })
  return { score: chain.score, located: [...chain.located, ...added].sort((a, b) => a.from - b.from) }
}
