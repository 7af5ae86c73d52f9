import type { Bilingual, DueBasis } from '@gongkai/shared'
import type { Kinship } from './kinship-of.ts'

/** What a due date rests on, in a word. */
export const basisWords: Readonly<Record<DueBasis, Bilingual>> = {
  statute: { zh: '法定日期', en: 'statutory date' },
  localNotice: { zh: '本地通知规定的日期', en: 'date set by a local notice' },
  default: { zh: '推定日期，并非法定', en: 'assumed date, not statutory' },
}

export const lateSentences = {
  inTime: {
    zh: '报告注明 {published} 发布，不晚于 {due}（{basis}；{source}）。',
    en: 'The report says that it was published on {published}, no later than {due} ({basis}; {source}).',
  },
  late: {
    zh: '报告注明 {published} 发布，晚于 {due}，迟 {days} 天（{basis}；{source}）。',
    en: 'The report says that it was published on {published}, {days} days after {due} ({basis}; {source}).',
  },
  maybeLate: {
    zh: '报告注明 {published} 发布，比 {due} 迟 {days} 天；但这是{basis}（{source}），请对照本地通知后再下结论。',
    en: 'The report says that it was published on {published}, {days} days after {due}; but this is an {basis} ({source}). Compare the local notice before you conclude anything.',
  },
  unknownDue: {
    zh: '报告注明 {published} 发布，但不能确定该机关该年度应在何日之前发布，不能核对。',
    en: 'The report says that it was published on {published}, but the day by which this body was to publish is not known; this cannot be checked.',
  },
} satisfies Record<string, Bilingual>

export const dateSentences = {
  dated: { zh: '报告注明了发布日期 {published}。', en: 'The report has a labelled date of publication, {published}.' },
  undated: {
    zh: '没有注明发布日期，是否按时发布不能核对（不算迟发）。',
    en: 'There is no labelled date of publication; whether it came in time cannot be told (it does not count as late).',
  },
  signedOnly: {
    zh: '没有注明发布日期，只有落款日期 {signed}；落款日期不是发布日期，是否按时发布不能核对（不算迟发）。',
    en: 'There is no labelled date of publication, only the date {signed} beside the signature, which is not one; whether it came in time cannot be told (it does not count as late).',
  },
  wanted: { zh: '注明发布日期', en: 'a labelled date of publication' },
  none: { zh: '没有', en: 'none' },
} satisfies Record<string, Bilingual>

export const prematureSentences = {
  pass: { zh: '{what} {day}，在 {year} 年度结束之后。', en: '{what} {day}, after the end of {year}.' },
  fail: {
    zh: '{what}是 {day}，当时 {year} 年度还没有结束（报告应统计到 12 月 31 日），数据不可能完整。',
    en: 'The {what} is {day}, when {year} was not yet over (the figures run to 31 December): they cannot be complete.',
  },
  after: { zh: '{year} 年 12 月 31 日之后', en: 'after 31 December {year}' },
} satisfies Record<string, Bilingual>

export const prematureNames = {
  publishedOn: { zh: '发布日期', en: 'date of publication' },
  signedOn: { zh: '落款日期', en: 'date beside the signature' },
  filledIn: { zh: '统计表的填报日期', en: 'date on which the table was filled in' },
} satisfies Record<string, Bilingual>

export const yearSentences = {
  pass: { zh: '{what}与报告年度 {year} 一致。', en: 'The {what} agrees with the reporting year {year}.' },
  fail: {
    zh: '报告年度是 {year} 年（“{quote}”），{what}却是 {found} 年（“{other}”）。',
    en: 'The reporting year is {year} (“{quote}”), but the {what} says {found} (“{other}”).',
  },
  later: {
    zh: '{year} 年度的报告注明 {day} 发布，隔了不止一年，可能年度有误，也可能是网站迁移后补登的日期，请核对。',
    en: 'A report for {year} that says it was published on {day}, more than a year on: the year may be wrong, or the date be that of a move of the site. Please look.',
  },
} satisfies Record<string, Bilingual>

export const yearNames = {
  title: { zh: '标题中的年份', en: 'year in the title' },
  period: { zh: '统计期限的年份', en: 'year of the stated period' },
  publishedOn: { zh: '发布日期的上一年', en: 'year before the date of publication' },
} satisfies Record<string, Bilingual>

export const publisherSentences = {
  same: {
    zh: '页首注明的发布机构“{publisher}”与标题“{agency}”是同一机关。',
    en: 'The publisher “{publisher}” and the title’s “{agency}” are one body.',
  },
  ownOffice: {
    zh: '页首注明的发布机构“{publisher}”是标题“{agency}”自己的办公室。',
    en: 'The publisher “{publisher}” is the own office of the title’s “{agency}”.',
  },
  government: {
    zh: '页首注明的发布机构是“{publisher}”，标题却是其办公室“{agency}”的报告；请核对这是哪一个机关的报告。',
    en: 'The page names “{publisher}” as publisher, the title is of a report by its office “{agency}”. Please look whose report it is.',
  },
  keeper: {
    zh: '页首注明的发布机构是“{publisher}”，标题是“{agency}”的报告；前者可能只是代为发布的上级机关或网站主管单位，请核对。',
    en: 'The page names “{publisher}” as publisher, the title is of a report by “{agency}”; the former may only have put it online for the latter. Please look.',
  },
  maybe: {
    zh: '页首注明的发布机构是“{publisher}”，标题是“{agency}”的报告；两个名称相近，可能是同一机关，也可能不是，请核对。',
    en: 'The page names “{publisher}” as publisher, the title is of a report by “{agency}”; the two names are much alike and may be one body’s or not. Please look.',
  },
  other: {
    zh: '页首注明的发布机构是“{publisher}”，标题却是“{agency}”的报告，两者不是同一机关。',
    en: 'The page names “{publisher}” as publisher, but the title is of a report by “{agency}”: these are two bodies.',
  },
} satisfies Record<Kinship, Bilingual>
