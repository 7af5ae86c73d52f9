import type { Bilingual } from '@gongkai/shared'

/** Fees in the text beside the tables. */
export const feeSentences = {
  rounded: {
    zh: '正文说{what}{stated}（“{quote}”），{table}是：{figures}；零头可能没有填进表里，请核对。',
    en: 'The text speaks of {stated} {what} (“{quote}”), {table} says: {figures}; a fraction may have been left out of the table. Please look.',
  },
  overdue: {
    zh: '正文说没有收取费用（“{quote}”），表三却填有：{figures}。发出过收费通知才会有这一项；申请人没有缴费，也可能确实没有收到钱，请核对。',
    en: 'The text says that no fee was charged (“{quote}”), but table 3 has: {figures}. Only a notice to pay leads there; since the applicant did not pay, no money may have come in. Please look.',
  },
  noOverdue: {
    zh: '正文说没有收取费用（“{quote}”），与表三相符：{figures}。',
    en: 'The text says that no fee was charged (“{quote}”), which agrees with table 3: {figures}.',
  },
  unknown: {
    zh: '正文说没有收取费用（“{quote}”），但表三没有确定的数字（{figures}），不能核对。',
    en: 'The text says that no fee was charged (“{quote}”), but table 3 has no certain number ({figures}); this cannot be checked.',
  },
  silent: {
    zh: '表三填有：{figures}，说明发出过收费通知，而第六部分没有说到收费。',
    en: 'Table 3 has: {figures}, so a notice to pay was sent, but chapter six says nothing of fees.',
  },
  noChapter: {
    zh: '表三填有：{figures}，说明发出过收费通知；没有找到第六部分，不能核对。',
    en: 'Table 3 has: {figures}, so a notice to pay was sent; chapter six was not found, so this cannot be checked.',
  },
  told: {
    zh: '表三填有：{figures}，第六部分说到了收费。',
    en: 'Table 3 has: {figures}, and chapter six speaks of fees.',
  },
  chapter: { zh: '第六部分说明收费情况', en: 'chapter six tells of fees' },
} satisfies Record<string, Bilingual>
