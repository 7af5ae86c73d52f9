import type { ImportOutcome, StoredOutcome } from '../ingest/import-outcome.ts'

/** The states of figures that are told only where there are any. */
const rareStates = { absent: '缺失 absent', unreadable: '无法辨认 unreadable', ambiguous: '多种读法 ambiguous' } as const

function storedLine({ agency, year, form, figures, failures, uncertain, version, placement }: StoredOutcome): string {
  const rare = (Object.keys(rareStates) as (keyof typeof rareStates)[]).filter((state) => figures[state] > 0)
  const counts = [
    `${figures.number} 个数字 read`,
    `${figures.blank} 空白 blank`,
    ...rare.map((state) => `${figures[state]} ${rareStates[state]}`),
    `${failures + uncertain} 处问题 findings`,
    ...(version > 1 ? [`第 ${version} 版 version ${version}`] : []),
    ...(placement === 'PLACED' ? [] : ['归属未定 not placed']),
  ]
  return `✓ ${agency} ${year}  ${form}  ${counts.join(' · ')}`
}

/** One line about one file; a rejected or failed one is named by its path. */
export function importLine(outcome: ImportOutcome): string {
  switch (outcome.outcome) {
    case 'imported':
    case 'newVersion':
      return storedLine(outcome)
    case 'unchanged':
      return `= ${outcome.file}  已有,未变 unchanged`
    case 'rejected':
      return `✗ ${outcome.file}  未收录 rejected (${outcome.code}):${outcome.reason}`
    case 'failed':
      return `✗ ${outcome.file}  失败 failed:${outcome.reason}`
  }
}
