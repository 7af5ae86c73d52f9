import type { Bilingual } from '@gongkai/shared'
import type { YearEquation } from './year-equations.ts'

interface YearSumWords {
  readonly pass: Bilingual
  readonly fail: Bilingual
  /** What the two sides are called. */
  readonly left: Bilingual
  readonly right: Bilingual
}

/** Sentences of the checks that hold one year's cells against the next; {t1}, {t2} … are the cells in the order of the equation. */
export const yearSums: Readonly<Record<YearEquation['id'], YearSumWords>> = {
  X1: {
    pass: {
      zh: '{place}：{year} 年上年结转 {t2} 件，与 {last} 年报告的结转下年度相等。',
      en: '{place}: {t2} carried over in {year}, as {last} carried forward.',
    },
    fail: {
      zh: '{place}：{last} 年报告结转下年度 {t1} 件，{year} 年报告的上年结转却是 {t2} 件，两数应当相等，现相差 {difference} 件。',
      en: '{place}: the report for {last} carries {t1} forward, but the report for {year} carries {t2} over; they must be equal, the difference is {difference}.',
    },
    left: { zh: '{last} 年结转下年度', en: 'carried forward in {last}' },
    right: { zh: '{year} 年上年结转', en: 'carried over in {year}' },
  },
  X2: {
    pass: {
      zh: '{place}：{year} 年现行有效件数与上年末、本年制发和废止相符。',
      en: '{place}: the stock of {year} follows from that of {last} and what was issued and repealed.',
    },
    fail: {
      zh: '{place}：{last} 年报告现行有效 {t1} 件，{year} 年制发 {t2} 件、废止 {t4} 件，而 {year} 年报告现行有效 {t3} 件，相差 {difference} 件。',
      en: '{place}: {t1} in force by the report for {last}, {t2} issued and {t4} repealed in {year}, yet {t3} in force by the report for {year}; the difference is {difference}.',
    },
    left: { zh: '{last} 年现行有效加 {year} 年制发', en: 'in force in {last} plus issued in {year}' },
    right: { zh: '{year} 年现行有效加废止', en: 'in force plus repealed in {year}' },
  },
  X3: {
    pass: {
      zh: '{place}：{year} 年的上一年项目数量与 {last} 年报告相符。',
      en: '{place}: last year’s items of {year} follow from the report for {last}.',
    },
    fail: {
      zh: '{place}：{last} 年报告上一年项目 {t1} 项、本年增减 {t2} 项，{year} 年报告的上一年项目却是 {t3} 项，相差 {difference} 项。',
      en: '{place}: the report for {last} has {t1} items and a change of {t2}, but the report for {year} says {t3} items last year; the difference is {difference}.',
    },
    left: { zh: '{last} 年项目数量加增减', en: 'items of {last} plus change' },
    right: { zh: '{year} 年报告的上一年项目数量', en: 'last year’s items in the report for {year}' },
  },
}

/** Sentences that all of them share. */
export const yearSides = {
  unknown: {
    zh: '{place}不能与上一年核对：{unknowns}没有确定的数字，空白不能当作 0。',
    en: '{place} cannot be held against the year before: {unknowns} hold no certain number, and a blank is no 0.',
  },
  never: {
    zh: '{place}：{last} 年与 {year} 年的数无论怎样读都不能衔接（{unknowns}没有确定的数字）。',
    en: '{place}: {last} and {year} cannot be made to agree in any reading ({unknowns} hold no certain number).',
  },
  side: { zh: '{name}：{sum}', en: '{name}: {sum}' },
} satisfies Record<string, Bilingual>
