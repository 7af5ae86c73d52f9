import { type Bilingual, type FigureKey, type Form, type FormGroup, type FormTable, rowKeys, type Unit } from '@gongkai/shared'

/** Where the form prints a figure, in its own words. */
export interface PlaceInForm {
  readonly heads: readonly Bilingual[]
  readonly row: Bilingual
  readonly column: Bilingual | null
  readonly unit: Unit
}

/** The row and column of a figure in its form; null where the form has no such figure. */
export function placeInForm(form: Form, key: FigureKey): PlaceInForm | null {
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        const at = rowKeys(table.part, block, row).indexOf(key)
        const column = block.columns[at]
        if (!column) continue
        const heads = [...(block.labels.length > 0 ? [block] : []), ...groupsOf(table, row.group)].map(said)
        const hasColumns = table.part !== 'statistics2014'
        return { heads, row: said(row), column: hasColumns ? said(column) : null, unit: row.unit ?? column.unit }
      }
    }
  }
  return null
}

function groupsOf(table: FormTable, key: string | undefined): FormGroup[] {
  const group = table.groups.find((one) => one.key === key)
  return group ? [...groupsOf(table, group.parent), group] : []
}

function said({ labels, en }: { readonly labels: readonly string[]; readonly en: string }): Bilingual {
  return { zh: labels[0] ?? '', en }
}
