import type { CheckCard } from '../check.ts'
import type { SumCheckId, SumPart } from './sum-finding.ts'

/** The card of a check that is arithmetic; the identities themselves are in the shared table. */
export type SumCard = Omit<CheckCard, 'id'> & { readonly id: SumCheckId; readonly part: SumPart }

const since2019 = { severity: 'critical', class: 'number', forms: ['FMT_2019', 'FMT_2021'], years: null } as const

/** How a blank is treated is the same in all of them. */
const blanks = {
  zh: '有空白、缺格或读不定的格子时不能核对，空白不当作 0；只有无论空白处填多少（件数不会小于 0）、读不定的格子取哪一种读法，两边都不可能相等时，才算错误。',
  en: 'A blank, missing or ambiguous cell makes it not assessable, a blank is no 0; it fails only where no count in the blanks (never below 0) and no reading of the ambiguous cells could make both sides equal.',
}

/** The checks that are arithmetic, in the order of the catalogue. */
export const sumCards: readonly SumCard[] = [
  {
    ...since2019,
    id: 'A1',
    name: 'balance-of-requests',
    part: 'requests',
    title: { zh: '收办平衡', en: 'Requests in and out balance' },
    formula: { zh: '一 + 二 = 三（七）+ 四，每栏', en: 'I + II = III (7) + IV, each column' },
    explanation: {
      zh: `表三每一栏：本年新收加上年结转，应等于办理总计加结转下年度。${blanks.zh}`,
      en: `Each column of table 3: newly received plus carried over equals total handled plus carried forward. ${blanks.en}`,
    },
    law: {
      zh: '表三表头：第一项加第二项之和，等于第三项加第四项之和',
      en: 'Head of table 3: the first and second items add up to the third and fourth',
    },
    notMistakenFor: {
      zh: '上年结转与上一年报告的结转下年度不一致（X1）；某一类申请人的合计不符（A3）。',
      en: 'Carried over that differs from what last year’s report carried forward (X1); applicants that do not add up (A3).',
    },
    example: {
      bad: { zh: '新收 4、上年结转 0，总计 0、结转下年度 0', en: 'newly received 4, carried over 0, total 0, carried forward 0' },
      good: { zh: '新收 4、上年结转 1，总计 3、结转下年度 2', en: 'newly received 4, carried over 1, total 3, carried forward 2' },
    },
  },
  {
    ...since2019,
    id: 'A2',
    name: 'sum-of-outcomes',
    part: 'requests',
    title: { zh: '办理结果合计', en: 'Outcomes add up' },
    formula: { zh: 'Σ（一）至（六）= （七），每栏', en: 'Σ (1)…(6) = (7), each column' },
    explanation: {
      zh: `表三每一栏：（一）至（六）各项办理结果相加，应等于（七）总计。${blanks.zh}`,
      en: `Each column of table 3: the outcomes (1) to (6) add up to (7) total. ${blanks.en}`,
    },
    law: { zh: '表三（七）总计为各项办理结果之和', en: 'Row (7) of table 3 is the sum of the outcomes' },
    notMistakenFor: {
      zh: '2019 年以前一件申请常有几项答复，各项之和大于申请数并不是错；部分公开已按区分处理只计一次。',
      en: 'Before 2019 a request often had several answers, and more answers than requests were no fault; a partial grant is counted once alone.',
    },
    example: {
      bad: { zh: '予以公开 4，其余为 0，总计 0', en: 'granted 4, the rest 0, total 0' },
      good: { zh: '予以公开 4、不予公开 1，总计 5', en: 'granted 4, denied 1, total 5' },
    },
  },
  {
    ...since2019,
    id: 'A3',
    name: 'sum-of-applicants',
    part: 'requests',
    title: { zh: '申请人合计', en: 'Applicants add up' },
    formula: { zh: '自然人 + 五类组织 = 总计，每行', en: 'natural persons + five kinds of organisations = total, each row' },
    explanation: {
      zh: `表三每一行：自然人与五类法人或其他组织相加，应等于总计。${blanks.zh}`,
      en: `Each row of table 3: natural persons and the five kinds of organisations add up to the total. ${blanks.en}`,
    },
    law: { zh: '表三总计栏为各类申请人之和', en: 'The total column of table 3 is the sum of the applicants' },
    notMistakenFor: {
      zh: '整行错位一格（A11）；只填总计、其余空白（F6）。',
      en: 'A row that has moved by one cell (A11); a row with its total alone (F6).',
    },
    example: {
      bad: { zh: '自然人 3、商业企业 1，总计 3', en: 'natural persons 3, companies 1, total 3' },
      good: { zh: '自然人 3、商业企业 1，总计 4', en: 'natural persons 3, companies 1, total 4' },
    },
  },
  {
    ...since2019,
    id: 'A4',
    name: 'sum-of-case-results',
    part: 'cases',
    title: { zh: '复议诉讼合计', en: 'Case results add up' },
    formula: { zh: '维持 + 纠正 + 其他 + 未审结 = 总计，每组', en: 'upheld + corrected + other + pending = total, each group' },
    explanation: {
      zh: `表四每一组：结果维持、结果纠正、其他结果、尚未审结相加，应等于总计。${blanks.zh}`,
      en: `Each group of table 4: upheld, corrected, other and pending add up to the total. ${blanks.en}`,
    },
    law: { zh: '表四总计为四种结果之和', en: 'The totals of table 4 are the sums of the four results' },
    notMistakenFor: {
      zh: '与上一年尚未审结件数的衔接：没有这样的规定（X4 只是提示）；复议后起诉与行政复议是同一争议，不相加。',
      en: 'Agreement with last year’s pending cases: no rule asks for it (X4 is a remark); reconsideration and the suit after it are one dispute and are never added.',
    },
    example: {
      bad: { zh: '结果纠正 1、尚未审结 1，总计 1', en: 'corrected 1, pending 1, total 1' },
      good: { zh: '结果纠正 1、尚未审结 1，总计 2', en: 'corrected 1, pending 1, total 2' },
    },
  },
  {
    id: 'A6',
    severity: 'critical',
    class: 'number',
    forms: ['STAT_2014'],
    years: null,
    name: 'sums-of-statistics',
    part: 'statistics2014',
    title: { zh: '统计表分项合计', en: 'Parts of the 2014 table add up' },
    formula: {
      zh: '收到申请 = Σ四种方式；办结 = 按时 + 延期；答复 = Σ八种；不同意 = Σ六种；复议、诉讼 = Σ三种结果；人员 = 专职 + 兼职',
      en: 'received = Σ 4 channels; closed = on time + extended; answered = Σ 8 answers; denied = Σ 6 grounds; reconsiderations, suits = Σ 3 results; people = full-time + part-time',
    },
    explanation: {
      zh: `2014 年统计表：一个总数应等于它下面各分项之和，共七处。${blanks.zh}`,
      en: `The table of 2014: a total equals the sum of the rows under it, in seven places. ${blanks.en}`,
    },
    law: { zh: '国办发〔2014〕32号统计表的构成', en: 'How the table of 国办发〔2014〕32号 is built' },
    notMistakenFor: {
      zh: '主动公开数与各渠道公开数：同一条信息可在几个渠道公开，各渠道之和可以大于总数（A7 只看单个渠道）；回应解读各方式之和也不必等于回应总数。',
      en: 'Items disclosed and the channels they went through: one item may use several, so the channels may add up to more (A7 looks at each alone); nor need the ways of responding add up.',
    },
    example: {
      bad: { zh: '收到申请 5，当面 1、传真 0、网络 5、信函 0', en: 'received 5; in person 1, fax 0, online 5, mail 0' },
      good: { zh: '工作人员 3，专职 1、兼职 2', en: 'people 3; full-time 1, part-time 2' },
    },
  },
]
