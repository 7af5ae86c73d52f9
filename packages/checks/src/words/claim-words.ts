import type { Bilingual, Claim } from '@gongkai/shared'

/** The claim's own words in one line, cut where they are long. */
export function quoteOf(claim: Claim): string {
  const quote = claim.raw.replace(/\s+/g, '')
  return quote.length > 40 ? `${quote.slice(0, 39)}…` : quote
}

/** Behind what is said of a sentence that speaks for one office. */
export const officeSentence: Bilingual = {
  zh: '这句话只说办公室一家，表格可能汇总全域，两处都可能对，请核对。',
  en: 'The sentence speaks for one office and the table may be of the whole district; both may be right. Please look.',
}

/** A number in the text beside what a table has. */
export const countSentences = {
  pass: {
    zh: '正文说{what}{stated}（“{quote}”），与{table}相符：{figures}。',
    en: 'The text speaks of {stated} {what} (“{quote}”), which agrees with {table}: {figures}.',
  },
  fail: {
    zh: '正文说{what}{stated}（“{quote}”），{table}却是：{figures}。',
    en: 'The text speaks of {stated} {what} (“{quote}”), but {table} says: {figures}.',
  },
  part: {
    zh: '正文说{what}{stated}（“{quote}”），{table}是：{figures}；正文另有一处与表相符，这里可能只是其中一部分，请核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), {table} says: {figures}; another sentence agrees with the table, so this one may count a part. Please look.',
  },
  approximate: {
    zh: '正文说{what}{stated}（“{quote}”），{table}是：{figures}；正文是约数，相差较大，请核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), {table} says: {figures}; the text is approximate and rather far off. Please look.',
  },
  loose: {
    zh: '正文说{what}{stated}（“{quote}”），{table}是：{figures}；正文所指可能与表中各格都不同，请核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), {table} says: {figures}; the text may mean something that none of these cells counts. Please look.',
  },
  blank: {
    zh: '正文说{what}{stated}（“{quote}”），{table}中相应的格子却没有确定的数字或对不上：{figures}。请核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), but {table} has no certain number there, or another one: {figures}. Please look.',
  },
  unknown: {
    zh: '正文说{what}{stated}（“{quote}”），但{table}没有确定的数字（{figures}），不能核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), but {table} has no certain number ({figures}); this cannot be checked.',
  },
} satisfies Record<string, Bilingual>

const denied = (zh: string, en: string) => ({
  pass: { zh: `${zh}，与{table}相符。`, en: `${en}, which agrees with {table}.` },
  fail: { zh: `${zh}，{table}却填有：{figures}。`, en: `${en}, but {table} has: {figures}.` },
  doubtful: {
    zh: `${zh}，{table}的总计是 0，却填有：{figures}。请核对。`,
    en: `${en}; the total of {table} is 0, yet it has: {figures}. Please look.`,
  },
  unknown: { zh: `${zh}，但{table}没有确定的数字，不能核对。`, en: `${en}, but {table} has no certain number; this cannot be checked.` },
})

/** What the text denies, beside a table. `holds`: where it says it by what all the others are. */
export const denialSentences = {
  none: denied('正文说没有{what}（“{quote}”）', 'The text says that there was no {what} (“{quote}”)'),
  holds: denied('正文说{what}（“{quote}”）', 'The text says that {what} (“{quote}”)'),
} satisfies Record<string, Record<string, Bilingual>>

export const claimSides = {
  text: { zh: '正文：{stated}', en: 'text: {stated}' },
  table: { zh: '{table}：{figures}', en: '{table}: {figures}' },
  noTable: { zh: '没有找到表格', en: 'no table found' },
  none: { zh: '没有', en: 'none' },
} satisfies Record<string, Bilingual>

/** Short names of the tables that a claim is held against. */
export const claimTables = {
  proactive: { zh: '表二', en: 'table 2' },
  requests: { zh: '表三', en: 'table 3' },
  cases: { zh: '表四', en: 'table 4' },
  statistics2014: { zh: '统计表', en: 'the statistics table' },
  none: { zh: '报告', en: 'the report' },
} satisfies Record<string, Bilingual>
