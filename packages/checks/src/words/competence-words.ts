import type { Bilingual } from '@gongkai/shared'

/** Rules and who may make them. */
export const competenceSentences = {
  none: { zh: '没有填规章。', en: 'No rules are entered.' },
  may: {
    zh: '{agency}填有：{figures}；不属于县级、乡级机关，本规则不作判断。',
    en: '{agency} has: {figures}; it is no body of a county or township, and this check says nothing of it.',
  },
  fail: {
    zh: '{agency}无权制定规章，表二却填有：{figures}。可能是把规范性文件填错了行。',
    en: '{agency} may not make rules, but table 2 has: {figures}. Normative documents may have slipped into the row.',
  },
  blank: {
    zh: '“规章”一行没有确定的数字（{figures}），不能核对。',
    en: 'The row “rules” has no certain numbers ({figures}); this cannot be checked.',
  },
  noLevel: {
    zh: '表二填有：{figures}；从名称看不出{agency}的级别，不能判断有没有权制定规章。',
    en: 'Table 2 has: {figures}; the name does not tell the level of {agency}, so it cannot be said whether it may make rules.',
  },
  expected: { zh: '县级、乡级机关的规章为 0', en: 'no rules by bodies of counties and townships' },
} satisfies Record<string, Bilingual>

/** Cases and the requests that could have led to them. */
export const causeSentences = {
  pass: {
    zh: '{year} 年有案件（{cases}），{last} 年或 {year} 年收到过申请。',
    en: 'There were cases in {year} ({cases}), and requests in {last} or {year}.',
  },
  fail: {
    zh: '{year} 年表中有案件：{cases}；而 {last}、{year} 两年都没有收到也没有结转的申请，请核对案件是否与信息公开有关。',
    en: '{year} has cases: {cases}; but in {last} and {year} no request was received or carried over. Please look whether the cases are about disclosure.',
  },
  unknown: {
    zh: '{year} 年表中有案件：{cases}；{last}、{year} 年的申请数没有确定的数字，不能核对。',
    en: '{year} has cases: {cases}; the requests of {last} and {year} have no certain numbers, so this cannot be checked.',
  },
  expected: { zh: '{last} 年或 {year} 年有申请', en: 'requests in {last} or {year}' },
} satisfies Record<string, Bilingual>
