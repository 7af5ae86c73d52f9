import { type Finding, forms, type Part, type Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { firstRow } from '../first-row.ts'
import { placeFinding } from '../place-finding.ts'
import { type Printings, printingsOf } from '../printings-of.ts'
import { spansOf } from '../spans-of.ts'
import { tableSentences } from '../words/completeness-words.ts'
import { fill } from '../words/fill.ts'
import { partNames } from '../words/form-words.ts'

/** The tables of a form are there, once each. */
export const f3: ReportCheck = {
  id: 'F3',
  name: 'tables-present',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '表格齐全', en: 'Tables present' },
  formula: { zh: '表二、表三、表四（2014–2018：统计表）各出现一次', en: 'tables 2, 3 and 4 (2014–2018: the statistics table), once each' },
  explanation: {
    zh: '报告文字里应有该表样的每一张表，各一次。找不到的为错误：可能是图片（公开的数据应能检索），也可能漏附；缺表从不当作 0。同一张表印了两次：内容相同为轻微，内容不同为严重。全文没有表时，按报告年度应使用的表样看；2014 年以前没有统一表样，不作核对。',
    en: 'The text holds each table of the form, once. One that is not found fails: it may be a picture (what is published must be searchable) or was left out; a missing table is never 0. A table that is printed twice is minor where both are alike and critical where they differ. Without any table, the form due for the year tells which must be there; before 2014 there was none.',
  },
  law: {
    zh: '国办发〔2014〕32号、国办公开办函〔2019〕60号、国办公开办函〔2021〕30号表样',
    en: 'The forms of 国办发〔2014〕32号, 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  forms: ['STAT_2014', 'FMT_2019', 'FMT_2021', 'FREEFORM'],
  years: null,
  notMistakenFor: {
    zh: '表在而格子空白（F6）；用了别的年份的表样（F1）；缺几行（F4）。',
    en: 'A table with blank cells (F6), on the form of another year (F1), or without some rows (F4).',
  },
  example: {
    bad: { zh: '标题“三、收到和处理政府信息公开申请情况”下只有一张图片', en: 'nothing but a picture under the heading of chapter three' },
    good: { zh: '三张表都是文字表格，各一次', en: 'three tables as text, once each' },
  },
  test: (report) => {
    const due = tablesDue(report)
    if (due === null) return report.year === null ? [whole(report, 'NOT_ASSESSABLE')] : []
    const missing = due.filter((part) => report.form.parts[part] === null).map((part) => absent(report, part))
    const again = printingsOf(report).map((printings) => repeated(report, printings))
    return missing.length + again.length > 0 ? [...missing, ...again] : [whole(report, 'PASS')]
  },
}

/** The tables of the form that the report uses, or else of the one that it should; null where no form tells. */
function tablesDue({ form: { detected, expected } }: Report): readonly Part[] | null {
  const form = detected === 'FREEFORM' ? expected : detected
  return form === null ? null : forms[form].tables.map(({ part }) => part)
}

function whole(report: Report, outcome: 'PASS' | 'NOT_ASSESSABLE'): Finding {
  const message = outcome === 'PASS' ? tableSentences.pass : tableSentences.noYear
  return placeFinding(f3, report, 'tables', {
    outcome,
    message,
    expected: tableSentences.expected,
    actual: outcome === 'PASS' ? tableSentences.once : tableSentences.none,
    cells: [],
  })
}

/** The chapter that should hold it shows where to look. */
const chapters: Readonly<Record<Part, number | null>> = { proactive: 2, requests: 3, cases: 4, statistics2014: null }

function absent(report: Report, part: Part): Finding {
  const chapter = report.sections.find(({ number }) => number !== null && number === chapters[part])
  return placeFinding(f3, report, part, {
    outcome: 'FAIL',
    message: fill(tableSentences.missing, { table: partNames[part] }),
    expected: tableSentences.expected,
    actual: tableSentences.none,
    cells: [],
    spans: chapter ? [{ start: chapter.start, end: chapter.end }] : [],
  })
}

function repeated(report: Report, { part, times, others, spans }: Printings): Finding {
  const table = part ? partNames[part] : { zh: '有一张表', en: 'A table' }
  const form = part ? report.form.parts[part] : null
  const first = part && form ? firstRow(report, { part, form: forms[form] }) : []
  const sentence = others === null ? tableSentences.again : others.length > 0 ? tableSentences.againOther : tableSentences.againAlike
  return placeFinding(f3, report, `${part ?? 'table'}.again`, {
    outcome: 'FAIL',
    severity: others !== null && others.length > 0 ? 'critical' : 'minor',
    message: fill(sentence, { table, times }),
    expected: tableSentences.expected,
    actual: fill(tableSentences.times, { times }),
    cells: first,
    spans: [...spansOf(report, first), ...spans],
  })
}
