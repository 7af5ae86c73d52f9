import type { FormBlock, FormGroup, FormRow, FormTable, Locale } from '@gongkai/shared'

/** The official Chinese wording, or the English one. */
export function labelOf(labelled: Pick<FormRow | FormGroup | FormBlock, 'labels' | 'en'>, locale: Locale): string {
  return locale === 'zh' ? (labelled.labels[0] ?? '') : labelled.en
}

/** The groups over a row, outermost first. */
export function groupsOf(row: FormRow, table: FormTable): FormGroup[] {
  const found: FormGroup[] = []
  for (let key = row.group; key !== undefined; ) {
    const group = table.groups.find((candidate) => candidate.key === key)
    if (!group) break
    found.unshift(group)
    key = group.parent
  }
  return found
}
