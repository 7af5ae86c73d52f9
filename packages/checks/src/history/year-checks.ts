import type { HistoryCheck } from '../check.ts'
import { testYearEquations } from './test-year-equations.ts'

type YearCard = Omit<HistoryCheck, 'id' | 'class' | 'door' | 'test'> & { readonly id: 'X1' | 'X2' | 'X3' }

const blanks = {
  zh: '只比较相邻两个年度；有空白、缺格或读不定的格子时不能核对，空白不当作 0。',
  en: 'Only years that follow each other are compared; a blank, missing or ambiguous cell makes it not assessable, a blank is no 0.',
}

const cards: readonly YearCard[] = [
  {
    id: 'X1',
    name: 'carry-over',
    severity: 'critical',
    title: { zh: '结转衔接', en: 'Carried over as carried forward' },
    formula: { zh: '本年“上年结转” = 上年“结转下年度继续办理”', en: 'carried over this year = carried forward last year' },
    explanation: {
      zh: `表三七栏逐栏比较：本年的“二、上年结转”应等于上一年报告的“四、结转下年度继续办理”。${blanks.zh}2018 年度及以前的统计表没有结转，不作核对。`,
      en: `Each of the seven columns of table 3: what is carried over equals what the year before carried forward. ${blanks.en} The table before 2019 has no such rows.`,
    },
    law: {
      zh: '国办公开办函〔2021〕30号：年度报告内容应当准确（没有条文逐字规定结转衔接，由此推出）',
      en: '国办公开办函〔2021〕30号: what the report says must be accurate (no clause names the carry-over; it follows)',
    },
    forms: ['FMT_2019', 'FMT_2021'],
    years: { from: 2020, to: null },
    notMistakenFor: {
      zh: '机构合并或拆分后第一年的报告：结转可能随职能转走',
      en: 'the first report after bodies were merged or split: open requests may have moved with their tasks',
    },
    example: {
      bad: { zh: '2022 年结转下年度 3 件，2023 年上年结转 5 件', en: '3 carried forward in 2022, 5 carried over in 2023' },
      good: { zh: '2022 年结转下年度 3 件，2023 年上年结转 3 件', en: '3 carried forward in 2022, 3 carried over in 2023' },
    },
  },
  {
    id: 'X2',
    name: 'valid-stock',
    severity: 'major',
    title: { zh: '现行有效件数衔接', en: 'Documents in force follow from last year' },
    formula: { zh: '本年现行有效 = 上年现行有效 + 本年制发 − 本年废止', en: 'in force = in force last year + issued − repealed' },
    explanation: {
      zh: `规章和行政规范性文件：本年的现行有效件数应等于上一年的现行有效件数加本年制发、减本年废止。只在两年都用 2021 年表样时比较；2019 年表样的“对外公开总数量”是另一种数，不相连。${blanks.zh}`,
      en: `Rules and normative documents: those in force equal last year’s plus issued minus repealed. Only where both years use the form of 2021; the total disclosed of the form of 2019 is another quantity. ${blanks.en}`,
    },
    law: null,
    forms: ['FMT_2021'],
    years: { from: 2022, to: null },
    notMistakenFor: {
      zh: '上一年报错、本年已改正的：错在上一年',
      en: 'a year that puts right what the year before had wrong: the fault is the earlier one’s',
    },
    example: {
      bad: { zh: '上年有效 11 件，本年制发 2、废止 1，本年有效 15 件', en: '11 in force last year, 2 issued, 1 repealed, 15 in force' },
      good: { zh: '上年有效 11 件，本年制发 2、废止 1，本年有效 12 件', en: '11 in force last year, 2 issued, 1 repealed, 12 in force' },
    },
  },
  {
    id: 'X3',
    name: 'item-stock-2019',
    severity: 'minor',
    title: { zh: '项目数量衔接', en: 'Items follow from last year' },
    formula: {
      zh: '本年“上一年项目数量” = 上年“上一年项目数量” + 上年“本年增/减”',
      en: 'last year’s items = their last year’s items + their change',
    },
    explanation: {
      zh: `2019 年表样第二十条第（五）（六）（八）项：本年的“上一年项目数量”应等于上一年报告的“上一年项目数量”加“本年增/减”。只在两年都用 2019 年表样时比较。${blanks.zh}`,
      en: `Form of 2019, article 20 (5), (6), (8): last year’s items equal those of the year before plus its change. Only where both years use that form. ${blanks.en}`,
    },
    law: null,
    forms: ['FMT_2019'],
    years: { from: 2020, to: null },
    notMistakenFor: { zh: '权责清单整体调整：项目数可能重新核定', en: 'a list of powers drawn up anew: items may have been counted afresh' },
    example: {
      bad: { zh: '2019 年：58 项、增 2；2020 年上一年项目 58 项', en: '2019: 58 items, change 2; 2020: 58 items last year' },
      good: { zh: '2019 年：58 项、增 2；2020 年上一年项目 60 项', en: '2019: 58 items, change 2; 2020: 60 items last year' },
    },
  },
]

/** The checks that are arithmetic over two years: each is its card and the equations of that id. */
export const yearChecks: readonly HistoryCheck[] = cards.map((card) => ({
  ...card,
  class: 'number',
  door: 'history',
  test: (editions) => testYearEquations(card, editions),
}))
