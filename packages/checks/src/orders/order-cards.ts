import type { Inequality } from '@gongkai/shared'
import type { CheckCard } from '../check.ts'

/** The card of a check that compares two rows; the pairs themselves are in the shared table. */
export type OrderCard = Omit<CheckCard, 'id'> & { readonly id: Inequality['id'] }

const blanks = {
  zh: '有空白或读不定的格子时不能核对，除非无论填多少都不可能成立。',
  en: 'A blank or ambiguous cell makes it not assessable, unless no count could do.',
}

/** The checks of rows that are parts of others, in the order of the catalogue. */
export const orderCards: readonly OrderCard[] = [
  {
    id: 'A7',
    name: 'parts-no-more-than-wholes',
    severity: 'major',
    class: 'number',
    title: { zh: '统计表部分大于全部', en: 'A part above its whole in the 2014 table' },
    formula: {
      zh: '公开规范性文件数 ≤ 主动公开数；每一渠道 ≤ 主动公开数；主要负责同志参加次数 ≤ 总次数',
      en: 'normative documents ≤ items disclosed; each channel ≤ items disclosed; attended by the head ≤ all',
    },
    explanation: {
      zh: `2014 年统计表：“其中”各行不应大于它所属的总数；同一信息在几个渠道公开只计一条，所以每一个渠道都不应大于主动公开总数。${blanks.zh}`,
      en: `The table of 2014: a row “of which” is no more than its whole; an item counts once however many channels it used, so each channel alone is no more than the total. ${blanks.en}`,
    },
    law: {
      zh: '国办发〔2014〕32号统计表：不同渠道和方式公开相同信息计1条',
      en: 'Table of 国办发〔2014〕32号: an item disclosed through several channels counts once',
    },
    forms: ['STAT_2014'],
    years: null,
    notMistakenFor: {
      zh: '各渠道之和大于主动公开总数：同一条信息可走几个渠道，不是错。',
      en: 'Channels that together are more than the total: one item may use several, which is no fault.',
    },
    example: {
      bad: { zh: '主动公开 41 条，政府网站公开 60 条', en: '41 items disclosed, 60 on the website' },
      good: { zh: '主动公开 60 条，网站 48、微信 30', en: '60 items disclosed, 48 on the website and 30 by WeChat' },
    },
  },
  {
    id: 'A8',
    name: 'disclosed-above-issued',
    severity: 'minor',
    class: 'document',
    title: { zh: '公开的规范性文件多于制发的', en: 'More normative documents disclosed than issued' },
    formula: { zh: '主动公开规范性文件数 ≤ 制发规范性文件总数', en: 'normative documents disclosed ≤ normative documents issued' },
    explanation: {
      zh: `2014 年统计表：当年主动公开的规范性文件一般不多于当年制发的。${blanks.zh}`,
      en: `The table of 2014: the normative documents disclosed in a year are as a rule no more than those issued in it. ${blanks.en}`,
    },
    law: null,
    forms: ['STAT_2014'],
    years: null,
    notMistakenFor: {
      zh: '补充公开往年文件的年份；规范性文件大于主动公开总数（A7）。',
      en: 'A year in which documents of earlier years were disclosed; more normative documents than items disclosed at all (A7).',
    },
    example: {
      bad: { zh: '公开规范性文件 97 条，制发 85 件', en: '97 disclosed, 85 issued' },
      good: { zh: '公开规范性文件 12 条，制发 12 件', en: '12 disclosed, 12 issued' },
    },
  },
]
