import { type Bilingual, type ClaimKey, messagesOf } from '@gongkai/shared'

/** A claim's name as the report page has it: `收到申请`. */
export function statedNames(key: ClaimKey): Bilingual {
  return { zh: messagesOf('zh').claims[key], en: messagesOf('en').claims[key] }
}

/** Numbers of the text beside each other. */
export const statedSumSentences = {
  pass: { zh: '正文各数相合：{whole}；{parts}。', en: 'The numbers of the text agree: {whole}; {parts}.' },
  fail: {
    zh: '正文写的总数是：{whole}；而各部分相加是 {sum}（{parts}）。',
    en: 'The whole that the text states: {whole}; but its parts make {sum} ({parts}).',
  },
  each: {
    zh: '正文写的总数是：{whole}；而其中一部分就大于总数：{parts}。',
    en: 'The whole that the text states: {whole}; but a part alone is more than that: {parts}.',
  },
  unknown: {
    zh: '正文写的总数是：{whole}；各部分写了几个不同的数（{parts}），不能核对。',
    en: 'The whole that the text states: {whole}; its parts are stated with different numbers ({parts}), so this cannot be checked.',
  },
} satisfies Record<string, Bilingual>
