import type { FormBlock, FormGroup, FormRow, FormTable } from '@gongkai/shared'
import { type LabelCore, labelCore } from './label-core.ts'

/** Something printed that a table is recognised by: a row with figures, or a head without. */
export interface Target {
  readonly kind: 'row' | 'head'
  readonly key: string
  readonly block: FormBlock
  readonly row: FormRow | null
  /** The wordings to look for, the official one first. */
  readonly cores: readonly LabelCore[]
  /** The same, the longest first. */
  readonly longestFirst: readonly LabelCore[]
}

/** All labels of a table in the order in which they are printed: block heads, column heads, groups, rows. */
export function targetsOf(table: FormTable): readonly Target[] {
  const targets = known.get(table) ?? listTargets(table)
  known.set(table, targets)
  return targets
}

/** The forms do not change while a program runs. */
const known = new WeakMap<FormTable, readonly Target[]>()

function listTargets(table: FormTable): Target[] {
  return table.blocks.flatMap((block) => {
    const heads = block.labels.length > 0 ? [head(`${block.key}.head`, block, block.labels)] : []
    const columns = table.part === 'proactive' ? block.columns.map((column) => head(`${block.key}.${column.key}`, block, column.labels)) : []
    return [...heads, ...columns, ...rowsOf(table, block)]
  })
}

function rowsOf(table: FormTable, block: FormBlock): Target[] {
  const opened = new Set<string>()
  return block.rows.flatMap((row) => {
    const groups = ancestors(table.groups, row.group).filter((group) => !opened.has(group.key))
    for (const group of groups) opened.add(group.key)
    return [
      ...groups.map((group) => head(`group.${group.key}`, block, group.labels)),
      { kind: 'row' as const, key: row.key, block, row, ...coresOf(row.labels) },
    ]
  })
}

function ancestors(groups: readonly FormGroup[], key: string | undefined): FormGroup[] {
  const group = groups.find((candidate) => candidate.key === key)
  return group ? [...ancestors(groups, group.parent), group] : []
}

function head(key: string, block: FormBlock, labels: readonly string[]): Target {
  return { kind: 'head', key, block, row: null, ...coresOf(labels) }
}

/** A wording without a number of its own has the official one's: it may be printed in front of it all the same. */
function coresOf(labels: readonly string[]): Pick<Target, 'cores' | 'longestFirst'> {
  const printed = labels.map(labelCore)
  const number = printed[0]?.number ?? ''
  const cores = printed.map((core) => (core.number === '' ? { ...core, number } : core))
  return { cores, longestFirst: cores.filter((core) => core.text !== '').sort((a, b) => b.text.length - a.text.length) }
}
