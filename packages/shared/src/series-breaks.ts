import type { Bilingual } from './finding.ts'
import type { Metric } from './metrics.ts'

export interface SeriesBreak {
  /** The first reporting year that is counted in the new way. */
  readonly year: number
  readonly sections: readonly Metric['section'][]
  readonly reason: Bilingual
}

/** Years between which a series must not be read as one (law and form; Regulations 2019, 国办公开办函〔2021〕30号, 行政复议法 2023 第二十三条). */
export const seriesBreaks: readonly SeriesBreak[] = [
  {
    year: 2019,
    sections: ['requests', 'dispositions', 'reconsideration', 'litigation'],
    reason: { zh: '2019 年《条例》修订并启用新表样，口径改变', en: 'The Regulations were revised and a new form came in; categories changed' },
  },
  {
    year: 2021,
    sections: ['dispositions'],
    reason: { zh: '2021 年表样把“其他处理”拆为三行', en: 'The 2021 form splits “other handling” into three rows' },
  },
  {
    year: 2024,
    sections: ['reconsideration', 'litigation'],
    reason: {
      zh: '2024 年起，对不予公开不服须先申请行政复议',
      en: 'From 2024 a denial must go to reconsideration before it can go to court',
    },
  },
]
