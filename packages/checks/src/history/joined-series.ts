import { type Bilingual, type FigureKey, type FormId, forms, type Metric, metrics, type Part, type Report, seriesBreaks } from '@gongkai/shared'
import { cellWords } from '../words/cell-words.ts'

/** A count that may be held against the year before. */
export interface JoinedSeries {
  readonly id: string
  readonly name: Bilingual
  readonly part: Part
  readonly section: Metric['section'] | 'proactive'
  readonly keys: Metric['keys']
}

const partOf: Readonly<Record<Metric['section'], Part>> = {
  requests: 'requests',
  dispositions: 'requests',
  reconsideration: 'cases',
  litigation: 'cases',
}

/** Rows of table 2 whose decisions both forms count alike; its other columns exist in one form only. */
const decisions: readonly JoinedSeries[] = ['licences', 'penalties', 'coerciveMeasures'].map((row) => {
  const key: FigureKey = `proactive.${row}.decisions`
  const { zh, en } = cellWords(forms.FMT_2021, key).row
  return {
    id: `proactive.${row}.decisions`,
    name: { zh: `${zh}处理决定数量`, en: `${en}: decisions` },
    part: 'proactive',
    section: 'proactive',
    keys: { FMT_2019: [key], FMT_2021: [key] },
  }
})

/** Everything that is one series over the forms: the metrics, and the decisions of table 2. */
export const joinedSeries: readonly JoinedSeries[] = [
  ...metrics.map(({ id, zh, en, section, keys }): JoinedSeries => ({ id, name: { zh, en }, part: partOf[section], section, keys })),
  ...decisions,
]

/** The form of the table in which a report has the series; null where it has no such table. */
export function formOfSeries({ part }: JoinedSeries, { form }: Report): FormId | null {
  return form.parts[part] ?? form.parts.statistics2014
}

/** Whether `year` counts the series in another way than the year before did. */
export function isBreak({ section }: JoinedSeries, year: number): boolean {
  return seriesBreaks.some((one) => one.year === year && one.sections.some((broken) => broken === section))
}
