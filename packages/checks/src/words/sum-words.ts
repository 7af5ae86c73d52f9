import type { Bilingual, FigureState } from '@gongkai/shared'

/** Words for one sum check. `terms`: all, or only those that are not 0 where there are many. */
export interface SumWords {
  readonly place: Bilingual
  readonly left: Bilingual
  readonly right: Bilingual
  readonly fail: Bilingual
  readonly terms: 'all' | 'notZero'
  /** Names of the terms where the form's own labels are too long for a sentence. */
  readonly short: Readonly<Record<string, Bilingual>>
}

const totalBy = (zh: string, en: string): Pick<SumWords, 'fail' | 'terms' | 'short'> => ({
  fail: {
    zh: `{place}：${zh}相加是 {left} {unit}（{leftTerms}），而总计填的是 {right} {unit}，相差 {difference} {unit}。`,
    en: `{place}: ${en} add up to {left} ({leftTerms}), but the total printed is {right}; the difference is {difference}.`,
  },
  terms: 'notZero',
  short: {},
})

export const sumWords: Readonly<Record<'A1' | 'A2' | 'A3' | 'A4' | 'A6', SumWords>> = {
  A1: {
    place: { zh: '「{label}」一栏', en: 'Column “{label}”' },
    left: { zh: '本年新收加上年结转', en: 'newly received plus carried over' },
    right: { zh: '办理总计加结转下年度', en: 'total handled plus carried forward' },
    fail: {
      zh: '{place}：{leftTerms}，共 {left} {unit}；{rightTerms}，共 {right} {unit}。按表头的勾稽关系两数应当相等，现相差 {difference} {unit}。',
      en: '{place}: {leftTerms} make {left}; {rightTerms} make {right}. The head of the table says that they must be equal; the difference is {difference}.',
    },
    terms: 'all',
    short: {
      newReceived: { zh: '本年新收', en: 'newly received' },
      carriedOver: { zh: '上年结转', en: 'carried over' },
      total: { zh: '办理总计', en: 'total handled' },
      carriedForward: { zh: '结转下年度', en: 'carried forward' },
    },
  },
  A2: {
    place: { zh: '「{label}」一栏', en: 'Column “{label}”' },
    left: { zh: '各项办理结果之和', en: 'the sum of the outcomes' },
    right: { zh: '（七）总计', en: 'row (7) total' },
    ...totalBy('各项办理结果', 'the outcomes'),
  },
  A3: {
    place: { zh: '「{label}」一行', en: 'Row “{label}”' },
    left: { zh: '各类申请人之和', en: 'the sum of the applicants' },
    right: { zh: '总计栏', en: 'the total column' },
    ...totalBy('各类申请人', 'the applicants'),
  },
  A4: {
    place: { zh: '「{label}」', en: '“{label}”' },
    left: { zh: '四种结果之和', en: 'the sum of the four results' },
    right: { zh: '总计', en: 'the total' },
    ...totalBy('四种结果', 'the four results'),
  },
  A6: {
    place: { zh: '「{label}」', en: '“{label}”' },
    left: { zh: '各分项之和', en: 'the sum of its parts' },
    right: { zh: '总数', en: 'the total' },
    ...totalBy('各分项', 'its parts'),
  },
}

/** Sentences that all sum checks share. */
export const sumSentences = {
  pass: { zh: '{place}：{leftName}是 {left} {unit}，与{rightName}相等。', en: '{place}: {leftName} is {left}, equal to {rightName}.' },
  unknown: {
    zh: '{place}不能核对：{unknowns}没有确定的数字，空白不能当作 0。{leftName}：{leftSum}；{rightName}：{rightSum}。',
    en: '{place} cannot be checked: {unknowns} hold no certain number, and a blank is no 0. {leftName}: {leftSum}; {rightName}: {rightSum}.',
  },
  never: {
    zh: '{place}：{leftName}：{leftSum}；{rightName}：{rightSum}。{unknowns}无论是多少，两数都不能相等。',
    en: '{place}: {leftName} is {leftSum}, {rightName} is {rightSum}; whatever {unknowns} may be, the two cannot be equal.',
  },
  noTable: { zh: '没有找到{table}，不能核对。', en: '{table} was not found; nothing can be checked.' },
  side: { zh: '{name}：{sum}', en: '{name}: {sum}' },
  equal: { zh: '两数相等', en: 'two equal numbers' },
} satisfies Record<string, Bilingual>

export const tableNames = {
  requests: { zh: '表三（收到和处理申请情况）', en: 'Table 3 (requests received and handled)' },
  cases: { zh: '表四（行政复议、行政诉讼情况）', en: 'Table 4 (reconsideration and litigation)' },
  statistics2014: { zh: '政府信息公开情况统计表', en: 'The statistics table' },
} satisfies Record<string, Bilingual>

/** Why a cell has no certain number. */
export const stateWords: Readonly<Record<FigureState, Bilingual>> = {
  number: { zh: '有数字', en: 'a number' },
  blank: { zh: '空白', en: 'blank' },
  absent: { zh: '文中没有这一格', en: 'not in the document' },
  unreadable: { zh: '无法识读', en: 'unreadable' },
  ambiguous: { zh: '有几种读法', en: 'several readings' },
}
