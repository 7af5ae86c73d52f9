import type { FigureKey } from './figure.ts'
import { fmt2019 } from './forms/fmt-2019.ts'
import { fmt2021 } from './forms/fmt-2021.ts'
import type { Disposition, Form, FormId } from './forms/form.ts'
import { stat2014 } from './forms/stat-2014.ts'

/** What the years of an agency or region can be compared by; stored as columns of the same name. */
export const metricIds = [
  'newReceived',
  'carriedOver',
  'handled',
  'carriedForward',
  'granted',
  'partiallyGranted',
  'denied',
  'unableToProvide',
  'notProcessed',
  'otherHandling',
  'reconsiderations',
  'reconsiderationsUpheld',
  'reconsiderationsCorrected',
  'reconsiderationsOther',
  'reconsiderationsPending',
  'directSuits',
  'directSuitsUpheld',
  'directSuitsCorrected',
  'directSuitsOther',
  'directSuitsPending',
  'laterSuits',
  'laterSuitsUpheld',
  'laterSuitsCorrected',
  'laterSuitsOther',
  'laterSuitsPending',
] as const
export type MetricId = (typeof metricIds)[number]

export interface Metric {
  readonly id: MetricId
  readonly zh: string
  readonly en: string
  readonly section: 'requests' | 'dispositions' | 'reconsideration' | 'litigation'
  /** The figures that add up to it, by form; a form that is not named has no comparable row. */
  readonly keys: Readonly<Partial<Record<FormId, readonly FigureKey[]>>>
}

/** The row of each form that holds the total column of a request row. */
const request = (row: string): readonly FigureKey[] => [`requests.${row}.total`]

function dispositionKeys(form: Form, disposition: Disposition): FigureKey[] {
  const rows = form.tables.flatMap((table) => table.blocks.flatMap((block) => block.rows))
  return rows.filter((row) => row.disposition === disposition).map((row) => `requests.${row.key}.total`)
}

const both = (keys: readonly FigureKey[]): Metric['keys'] => ({ FMT_2019: keys, FMT_2021: keys })
const byDisposition = (disposition: Disposition, before2019?: readonly FigureKey[]): Metric['keys'] => ({
  ...(before2019 && { STAT_2014: before2019.map((row) => `${stat2014.tables[0]?.part}.${row}`) }),
  FMT_2019: dispositionKeys(fmt2019, disposition),
  FMT_2021: dispositionKeys(fmt2021, disposition),
})

function caseMetrics(id: 'reconsiderations' | 'directSuits' | 'laterSuits', row: string, zh: string, en: string): Metric[] {
  const section = id === 'reconsiderations' ? 'reconsideration' : 'litigation'
  const of = (suffix: '' | 'Upheld' | 'Corrected' | 'Other' | 'Pending', column: string, zhSuffix: string, enSuffix: string): Metric => ({
    id: `${id}${suffix}`,
    zh: `${zh}${zhSuffix}`,
    en: `${en}${enSuffix}`,
    section,
    keys: both([`cases.${row}.${column}`]),
  })
  return [
    of('', 'total', '总数', ''),
    of('Upheld', 'upheld', ':结果维持', ': upheld'),
    of('Corrected', 'corrected', ':结果纠正', ': corrected'),
    of('Other', 'otherResult', ':其他结果', ': other result'),
    of('Pending', 'pending', ':尚未审结', ': pending'),
  ]
}

/**
 * The dictionary of the project. A link to STAT_2014 stands only where the two forms count the same thing
 * (the «good» links of the crosswalk); a weak link is left out, so that no series joins what cannot be compared.
 */
export const metrics: readonly Metric[] = [
  {
    id: 'newReceived',
    zh: '本年新收申请',
    en: 'Requests newly received',
    section: 'requests',
    keys: { ...both(request('newReceived')), STAT_2014: ['statistics2014.requests.received'] },
  },
  { id: 'carriedOver', zh: '上年结转申请', en: 'Carried over from last year', section: 'requests', keys: both(request('carriedOver')) },
  { id: 'handled', zh: '本年办理总计', en: 'Requests disposed of', section: 'requests', keys: both(request('total')) },
  { id: 'carriedForward', zh: '结转下年度', en: 'Carried forward to next year', section: 'requests', keys: both(request('carriedForward')) },
  {
    id: 'granted',
    zh: '予以公开',
    en: 'Granted',
    section: 'dispositions',
    keys: byDisposition('granted', ['answer.alreadyPublic', 'answer.granted']),
  },
  {
    id: 'partiallyGranted',
    zh: '部分公开',
    en: 'Partially granted',
    section: 'dispositions',
    keys: byDisposition('partiallyGranted', ['answer.partial']),
  },
  { id: 'denied', zh: '不予公开', en: 'Denied', section: 'dispositions', keys: byDisposition('denied') },
  { id: 'unableToProvide', zh: '无法提供', en: 'Unable to provide', section: 'dispositions', keys: byDisposition('unableToProvide') },
  { id: 'notProcessed', zh: '不予处理', en: 'Not processed', section: 'dispositions', keys: byDisposition('notProcessed') },
  { id: 'otherHandling', zh: '其他处理', en: 'Other handling', section: 'dispositions', keys: byDisposition('otherHandling') },
  ...caseMetrics('reconsiderations', 'reconsideration', '行政复议', 'Reconsiderations'),
  ...caseMetrics('directSuits', 'directSuit', '未经复议直接起诉', 'Suits without prior reconsideration'),
  ...caseMetrics('laterSuits', 'suitAfterReconsideration', '复议后起诉', 'Suits after reconsideration'),
]
