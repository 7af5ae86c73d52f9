import { type FormId, type FormTable, forms } from '@gongkai/shared'
import type { Ideographs } from '../text/ideographs.ts'
import { labelCore } from './label-core.ts'
import type { Chain } from './locate-labels.ts'
import { targetsOf } from './targets-of.ts'

/** A block of table 2 whose columns are another form's, by its key, with one of their heads as the page prints it. */
export interface ForeignBlock {
  readonly block: string
  readonly form: FormId
  readonly head: string
}

/** How far before its first row a block's column heads stand, in Han characters. */
const reach = 60

/**
 * The blocks that print none of their own column heads but those of another form: towns put the rows of one year's form under the heads
 * of another's. What stands there are no figures of this form («本年新公开数量» is no «本年废止件数»), though the rows have the same names.
 */
export function blocksOfAnotherForm(table: FormTable, { located }: Chain, page: Ideographs): ForeignBlock[] {
  if (table.part !== 'proactive') return []
  return table.blocks.flatMap((block) => {
    const first = located.findIndex(({ target }) => target.block === block && target.kind === 'row')
    const own = located.some(({ target }) => target.block === block && target.kind === 'head' && target.key !== `${block.key}.head`)
    if (first < 0 || own) return []
    const row = located[first]
    const previous = located.slice(0, first).findLast(({ target }) => target.kind === 'row')
    const heads = page.text.slice(Math.max(previous?.to ?? 0, (row?.from ?? 0) - reach), row?.from)
    return headsElsewhere(table, block.key)
      .flatMap((one) => (heads.includes(one.head) ? [{ block: block.key, ...one }] : []))
      .slice(0, 1)
  })
}

/** The column heads that other forms have in a block and this one has not. */
function headsElsewhere(table: FormTable, key: string): { form: FormId; head: string }[] {
  const own = targetsOf(table).flatMap((target) => (target.block.key === key ? target.cores.map((core) => core.text) : []))
  return Object.values(forms).flatMap((form) =>
    form.tables
      .filter((other) => other.part === table.part && other !== table)
      .flatMap((other) => other.blocks.filter((block) => block.key === key).flatMap((block) => block.columns))
      .map((column) => ({ form: form.id, head: labelCore(column.labels[0] ?? '').text }))
      .filter(({ head }) => head !== '' && !own.some((text) => text.includes(head) || head.includes(text))),
  )
}
