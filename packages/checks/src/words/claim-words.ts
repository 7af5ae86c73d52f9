import type { Bilingual, Claim } from '@gongkai/shared'

/** The claim's own words in one line, cut where they are long. */
export function quoteOf(claim: Claim): string {
  const quote = claim.raw.replace(/\s+/g, '')
  return quote.length > 40 ? `${quote.slice(0, 39)}…` : quote
}

export const requestSentences = {
  pass: {
    zh: '正文说收到申请{stated}（“{quote}”），与{table}相符：{figures}。',
    en: 'The text speaks of {stated} requests received (“{quote}”), which agrees with {table}: {figures}.',
  },
  fail: {
    zh: '正文说收到申请{stated}（“{quote}”），{table}却是：{figures}。',
    en: 'The text speaks of {stated} requests received (“{quote}”), but {table} says: {figures}.',
  },
  part: {
    zh: '正文说收到申请{stated}（“{quote}”），{table}是：{figures}；正文另有一处与表相符，这里可能只是其中一部分，请核对。',
    en: 'The text speaks of {stated} requests received (“{quote}”), {table} says: {figures}; another sentence agrees with the table, so this one may count a part. Please look.',
  },
  approximate: {
    zh: '正文说收到申请{stated}（“{quote}”），{table}是：{figures}；正文是约数，相差较大，请核对。',
    en: 'The text speaks of {stated} requests received (“{quote}”), {table} says: {figures}; the text is approximate and rather far off. Please look.',
  },
  unknown: {
    zh: '正文说收到申请{stated}（“{quote}”），但{table}没有确定的数字（{figures}），不能核对。',
    en: 'The text speaks of {stated} requests received (“{quote}”), but {table} has no certain number ({figures}); this cannot be checked.',
  },
} satisfies Record<string, Bilingual>

export const caseSentences = {
  pass: {
    zh: '正文说没有{what}（“{quote}”），与{table}相符。',
    en: 'The text says that there was no {what} (“{quote}”), which agrees with {table}.',
  },
  fail: {
    zh: '正文说没有{what}（“{quote}”），{table}却填有：{figures}。',
    en: 'The text says that there was no {what} (“{quote}”), but {table} has: {figures}.',
  },
  doubtful: {
    zh: '正文说没有{what}（“{quote}”），{table}的总计是 0，却填有：{figures}。请核对。',
    en: 'The text says that there was no {what} (“{quote}”); the total of {table} is 0, yet it has: {figures}. Please look.',
  },
  unknown: {
    zh: '正文说没有{what}（“{quote}”），但{table}没有确定的数字，不能核对。',
    en: 'The text says that there was no {what} (“{quote}”), but {table} has no certain number; this cannot be checked.',
  },
} satisfies Record<string, Bilingual>

export const caseNames = {
  reconsiderations: { zh: '行政复议', en: 'administrative reconsideration' },
  suits: { zh: '行政诉讼', en: 'administrative litigation' },
} satisfies Record<string, Bilingual>

export const claimSides = {
  text: { zh: '正文：{stated}', en: 'text: {stated}' },
  table: { zh: '{table}：{figures}', en: '{table}: {figures}' },
  noTable: { zh: '没有找到表格', en: 'no table found' },
  none: { zh: '没有', en: 'none' },
} satisfies Record<string, Bilingual>

/** Short names of the tables that a claim is held against. */
export const claimTables = {
  requests: { zh: '表三', en: 'table 3' },
  cases: { zh: '表四', en: 'table 4' },
  statistics2014: { zh: '统计表', en: 'the statistics table' },
  none: { zh: '报告', en: 'the report' },
} satisfies Record<string, Bilingual>
