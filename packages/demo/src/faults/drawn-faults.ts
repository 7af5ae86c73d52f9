import { checkIds } from '@gongkai/shared'
import type { DemoFile, PlantedFault } from '../demo-key.ts'

/** What chance put into a file, told as a fault like those of the plan: no day of publication, a label that slipped. */
export function drawnFaults(file: DemoFile): PlantedFault[] {
  const slips = file.oddities.filter((oddity) => oddity.includes('→'))
  return [
    ...(file.publishedOn === null ? [drawn(file, 'T2', 'noDate', '没有注明发布日期', 'NOT_ASSESSABLE')] : []),
    ...slips.map((slip) => drawn(file, 'F7', 'slip', `表中用词有出入：${slip}`)),
    ...slips.filter((slip) => slip.endsWith('《条列》')).map(() => drawn(file, 'D3', 'slip', '《条例》误作《条列》')),
  ]
}

function drawn({ file, agency, year }: DemoFile, check: string, kind: string, note: string, outcome: PlantedFault['outcome'] = 'FAIL'): PlantedFault {
  const availableNow = (checkIds as readonly string[]).includes(check)
  return { file, agency, year, check, kind, outcome, of: null, cells: [], equations: [], note, availableNow }
}
