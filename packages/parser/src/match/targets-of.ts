import type { FormBlock, FormGroup, FormRow, FormTable } from '@gongkai/shared'
import { type LabelCore, labelCore, type Wording } from './label-core.ts'
import { wordingId } from './wording-id.ts'

/** Something printed that a table is recognised by: a row with figures, or a head without. */
export interface Target {
  readonly kind: 'row' | 'head'
  readonly key: string
  readonly block: FormBlock
  readonly row: FormRow | null
  /** The wordings to look for, the official one first. */
  readonly cores: readonly Wording[]
  /** The form's own label. */
  readonly official: string
  /** Its Han characters, with and without what it says in brackets. */
  readonly officialWordings: ReadonlySet<string>
}

/** All labels of a table in the order in which they are printed: block heads, column heads, groups, rows. */
export function targetsOf(table: FormTable): readonly Target[] {
  const before = known.get(table)
  if (before) return before
  const targets = listTargets(table)
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
      { kind: 'row' as const, key: row.key, block, row, ...wordingsOf(row.labels) },
    ]
  })
}

function ancestors(groups: readonly FormGroup[], key: string | undefined): FormGroup[] {
  const group = groups.find((candidate) => candidate.key === key)
  return group ? [...ancestors(groups, group.parent), group] : []
}

function head(key: string, block: FormBlock, labels: readonly string[]): Target {
  return { kind: 'head', key, block, row: null, ...wordingsOf(labels) }
}

function wordingsOf(labels: readonly string[]): Pick<Target, 'cores' | 'official' | 'officialWordings'> {
  const [official = ''] = labels
  const plain = official.replace(/[(（](?![一二三四五六七八九十]+[)）])[^()（）]*[)）]/g, '')
  return { cores: coresOf(labels), official, officialWordings: new Set([labelCore(official).text, labelCore(plain).text]) }
}

/** A wording without a number of its own has the official one's: it may be printed in front of it all the same. */
function coresOf(labels: readonly string[]): Wording[] {
  const cores = labels.map(labelCore).filter((core) => core.text !== '')
  const number = cores[0]?.number ?? ''
  return cores.map(({ text, number: own, inner }) => ({ id: wordingId(text), text, number: own || number, inner, inside: placesIn(text, cores) }))
}

/** Where a wording stands in the longer ones. */
function placesIn(text: string, cores: readonly LabelCore[]): Wording['inside'] {
  const longer = cores.filter((core) => core.text.length > text.length)
  return longer.flatMap((core) => [...core.text].flatMap((_, offset) => (core.text.startsWith(text, offset) ? [{ longer: core.text, offset }] : [])))
}
