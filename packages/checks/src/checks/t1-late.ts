import { type DueDate, formatDay, type Outcome } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import type { Edition } from '../edition.ts'
import { everyForm } from '../every-form.ts'
import { currentOf } from '../history/current-of.ts'
import { timeFinding } from '../time/time-finding.ts'
import { basisWords, lateSentences } from '../time/time-words.ts'

/** The labelled date of publication against the day that was due for this kind of body, year and place. */
export const t1: HistoryCheck = {
  id: 'T1',
  name: 'late',
  severity: 'major',
  class: 'document',
  door: 'history',
  title: { zh: '迟于应发布日期', en: 'Published late' },
  formula: { zh: '发布日期 ≤ 应发布日期', en: 'date of publication ≤ due date' },
  explanation: {
    zh: '报告注明的发布日期应不晚于该类机关该年度的应发布日期。应发布日期有三种依据，总是随结论写明：法定（2019 年起部门为 1 月 31 日，县级以上政府为 3 月 31 日）；本地通知（由 DUE_DATES_FILE 指定的文件）；推定（乡镇和街道没有法定日期，按 3 月 31 日推定）。晚于推定日期只算存疑。当天发布算按时。没有发布日期的由 T2 说明。',
    en: 'The labelled date of publication is no later than the day due for this kind of body and year. What that day rests on is always said: a statute (since 2019 departments 31 January, governments from the county up 31 March), a local notice (the file named by DUE_DATES_FILE), or an assumption (townships and sub-districts have no statutory day; 31 March is assumed). Later than an assumed day is UNCERTAIN only. The day itself is in time. Of reports without a date T2 tells.',
  },
  law: {
    zh: '《政府信息公开条例》第四十九条；2018 年度及以前为 2007 年《条例》；乡镇和街道看本地通知',
    en: 'OGI Regulations, article 49; for 2018 and before the Regulations of 2007; for townships and sub-districts the local notice',
  },
  forms: everyForm,
  years: { from: 2008, to: null },
  notMistakenFor: {
    zh: '落款日期、填报日期、成文日期都不是发布日期；网站迁移后补登的日期也可能晚于实际发布',
    en: 'a date of signature, of filling in or of writing is no date of publication; and a site that moved may show a later date than the real one',
  },
  example: {
    bad: { zh: '县教育局 2023 年报告于 2024 年 2 月 20 日发布', en: 'a county bureau’s report for 2023, published on 20 February 2024' },
    good: { zh: '县教育局 2023 年报告于 2024 年 1 月 31 日发布', en: 'a county bureau’s report for 2023, published on 31 January 2024' },
  },
  test: (editions) => currentOf(editions).flatMap((edition) => findingsFor(edition)),
}

function findingsFor({ report, due = null }: Edition): HistoryFinding[] {
  const { publishedOn, year } = report
  if (!publishedOn || !year || year.value < 2008) return []
  const published = publishedOn.value
  const days = due ? (Date.parse(published) - Date.parse(due.day)) / 86_400_000 : 0
  const [outcome, sentence] = verdictOf(due, days)
  const words = { published, due: due?.day ?? '', days, basis: basisWords[due?.basis ?? 'default'], source: due?.source ?? '' }
  const expected = due
    ? { zh: `不晚于 ${due.day}（${basisWords[due.basis].zh}）`, en: `by ${due.day} (${basisWords[due.basis].en})` }
    : { zh: '—', en: '—' }
  const sides = { expected, actual: { zh: formatDay(published, 'zh'), en: formatDay(published, 'en') }, spans: [publishedOn.span] }
  return [{ ...timeFinding(t1, 'publishedOn', { outcome, sentence, words }, sides), year: year.value }]
}

function verdictOf(due: DueDate | null, days: number): readonly [Outcome, (typeof lateSentences)['late']] {
  if (!due) return ['NOT_ASSESSABLE', lateSentences.unknownDue]
  if (days <= 0) return ['PASS', lateSentences.inTime]
  return due.basis === 'default' ? ['UNCERTAIN', lateSentences.maybeLate] : ['FAIL', lateSentences.late]
}
