import type { Bilingual, FormId, Part } from '@gongkai/shared'

export const formNames: Readonly<Record<FormId | 'none', Bilingual>> = {
  STAT_2014: { zh: '2014 年统计表', en: 'the 2014 table' },
  FMT_2019: { zh: '2019 年表样', en: 'the 2019 form' },
  FMT_2021: { zh: '2021 年表样', en: 'the 2021 form' },
  none: { zh: '没有找到统计表', en: 'no table found' },
}

export const partNames: Readonly<Record<Part, Bilingual>> = {
  proactive: { zh: '表二（主动公开情况）', en: 'table 2 (proactive disclosure)' },
  requests: { zh: '表三（申请办理情况）', en: 'table 3 (requests)' },
  cases: { zh: '表四（复议诉讼情况）', en: 'table 4 (reconsideration and litigation)' },
  statistics2014: { zh: '统计表', en: 'the statistics table' },
}

export const formSentences = {
  pass: { zh: '{year} 年度应使用 {due}，所用表样相符。', en: 'For {year} {due} is due, and it is used.' },
  fail: { zh: '{year} 年度应使用 {due}，而{used}。', en: 'For {year} {due} is due, but {used}.' },
  noTable: {
    zh: '{year} 年度应使用 {due}，但文中没有找到统计表（可能是图片），不能核对。',
    en: 'For {year} {due} is due, but no table was found in the text (it may be a picture); this cannot be checked.',
  },
  noYear: { zh: '看不出报告年度，不能核对表样。', en: 'The reporting year is not known; the form cannot be checked.' },
} satisfies Record<string, Bilingual>
