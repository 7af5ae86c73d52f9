import type { CheckCard, ReportCheck } from '../check.ts'
import type { SumCheckId } from './sum-finding.ts'
import { testSums } from './test-sums.ts'

type SumCard = Omit<CheckCard, 'id' | 'severity' | 'forms'> & { readonly id: SumCheckId; readonly part: 'requests' | 'cases' }

/** How a blank is treated is the same in all of them. */
const blanks = {
  zh: '有空白、缺格或读不定的格子时不能核对，空白不当作 0；只有在已填的数已经超过另一边、无论空白处填多少都不可能相等时，才算错误（件数不会小于 0）。',
  en: 'A blank, missing or ambiguous cell makes it not assessable, a blank is no 0; it fails only where what is filled in exceeds the other side already, so that no count could mend it (a count is never below 0).',
}

const cards: readonly SumCard[] = [
  {
    id: 'A1',
    name: 'balance-of-requests',
    part: 'requests',
    title: { zh: '收办平衡', en: 'Requests in and out balance' },
    explanation: {
      zh: `表三每一栏：本年新收加上年结转，应等于办理总计加结转下年度。${blanks.zh}`,
      en: `Each column of table 3: newly received plus carried over equals total handled plus carried forward. ${blanks.en}`,
    },
    law: {
      zh: '表三表头：第一项加第二项之和，等于第三项加第四项之和',
      en: 'Head of table 3: the first and second items add up to the third and fourth',
    },
    example: {
      bad: { zh: '新收 4、上年结转 0，总计 0、结转下年度 0', en: 'newly received 4, carried over 0, total 0, carried forward 0' },
      good: { zh: '新收 4、上年结转 1，总计 3、结转下年度 2', en: 'newly received 4, carried over 1, total 3, carried forward 2' },
    },
  },
  {
    id: 'A2',
    name: 'sum-of-outcomes',
    part: 'requests',
    title: { zh: '办理结果合计', en: 'Outcomes add up' },
    explanation: {
      zh: `表三每一栏：（一）至（六）各项办理结果相加，应等于（七）总计。${blanks.zh}`,
      en: `Each column of table 3: the outcomes (1) to (6) add up to (7) total. ${blanks.en}`,
    },
    law: { zh: '表三（七）总计为各项办理结果之和', en: 'Row (7) of table 3 is the sum of the outcomes' },
    example: {
      bad: { zh: '予以公开 4，其余为 0，总计 0', en: 'granted 4, the rest 0, total 0' },
      good: { zh: '予以公开 4、不予公开 1，总计 5', en: 'granted 4, denied 1, total 5' },
    },
  },
  {
    id: 'A3',
    name: 'sum-of-applicants',
    part: 'requests',
    title: { zh: '申请人合计', en: 'Applicants add up' },
    explanation: {
      zh: `表三每一行：自然人与五类法人或其他组织相加，应等于总计。${blanks.zh}`,
      en: `Each row of table 3: natural persons and the five kinds of organisations add up to the total. ${blanks.en}`,
    },
    law: { zh: '表三总计栏为各类申请人之和', en: 'The total column of table 3 is the sum of the applicants' },
    example: {
      bad: { zh: '自然人 3、商业企业 1，总计 3', en: 'natural persons 3, companies 1, total 3' },
      good: { zh: '自然人 3、商业企业 1，总计 4', en: 'natural persons 3, companies 1, total 4' },
    },
  },
  {
    id: 'A4',
    name: 'sum-of-case-results',
    part: 'cases',
    title: { zh: '复议诉讼合计', en: 'Case results add up' },
    explanation: {
      zh: `表四每一组：结果维持、结果纠正、其他结果、尚未审结相加，应等于总计。${blanks.zh}`,
      en: `Each group of table 4: upheld, corrected, other and pending add up to the total. ${blanks.en}`,
    },
    law: { zh: '表四总计为四种结果之和', en: 'The totals of table 4 are the sums of the four results' },
    example: {
      bad: { zh: '结果纠正 1、尚未审结 1，总计 1', en: 'corrected 1, pending 1, total 1' },
      good: { zh: '结果纠正 1、尚未审结 1，总计 2', en: 'corrected 1, pending 1, total 2' },
    },
  },
]

/** The checks that are arithmetic: each is its card and the identities of that id in the shared table. */
export const sumChecks: readonly ReportCheck[] = cards.map(({ part, ...card }) => ({
  ...card,
  severity: 'critical',
  door: 'report',
  forms: ['FMT_2019', 'FMT_2021'],
  test: (report) => testSums(card.id, part, report),
}))
