import { agencyLevelOf, type Finding, forms, type Outcome, type Report } from '@gongkai/shared'
import { cellsOfForm } from '../cells-of-form.ts'
import type { ReportCheck } from '../check.ts'
import { figuresOf } from '../figures-of.ts'
import { placeFinding } from '../place-finding.ts'
import { competenceSentences } from '../words/competence-words.ts'
import { figuresInWords } from '../words/figure-words.ts'
import { fill } from '../words/fill.ts'

/** Rules (规章) in the report of a body that may not make any. */
export const l1: ReportCheck = {
  id: 'L1',
  name: 'rules-by-level',
  severity: 'major',
  class: 'number',
  door: 'report',
  title: { zh: '无权制定规章而填有规章', en: 'Rules by a body that makes none' },
  formula: { zh: '县级、乡级机关 ⇒ 表二“规章”各格 = 0', en: 'bodies of counties and townships ⇒ the row “rules” of table 2 is 0' },
  explanation: {
    zh: '规章由国务院部门、省级政府和设区的市、自治州政府制定。县（市、区）、乡镇、街道及其部门的报告在表二“规章”一行填有数字的为错误，多半是把规范性文件填错了行。只看名称和所属地区；名称看不出级别（如只写“某市”）时不能核对。',
    en: 'Rules are made by the ministries, the provinces, and the cities with districts and autonomous prefectures. A report of a county, township, subdistrict or one of their departments with a number in the row “rules” of table 2 fails; most likely normative documents slipped into it. Only the name and the region beside it are looked at; a name that does not tell the level (a lone 市) cannot be checked.',
  },
  law: { zh: '《中华人民共和国立法法》：规章的制定机关', en: 'Legislation Law: who makes rules' },
  forms: ['FMT_2019', 'FMT_2021'],
  years: null,
  notMistakenFor: {
    zh: '规范性文件（下一行）；设区的市政府的规章；省、市部门代拟的规章，不在本规则之内。',
    en: 'Normative documents (the next row); the rules of a city with districts; rules that departments of provinces and cities drafted, which this check leaves alone.',
  },
  example: {
    bad: { zh: '乡政府：规章 1 1 1', en: 'a township: rules 1 1 1' },
    good: { zh: '乡政府：规章 0 0 0，行政规范性文件 1 0 1', en: 'a township: rules 0 0 0, normative documents 1 0 1' },
  },
  test: (report) => {
    const id = report.form.parts.proactive
    if (id === null) return []
    const row = cellsOfForm(forms[id], 'proactive').find(({ row: { key } }) => key === 'rules')
    const keys = row?.cells.map(({ key }) => key) ?? []
    const positive = keys.filter((key) => (figuresOf(report).get(key)?.value ?? 0) > 0)
    const isSure = keys.every((key) => figuresOf(report).get(key)?.state === 'number')
    if (positive.length === 0) return [finding(report, isSure ? 'PASS' : 'NOT_ASSESSABLE', isSure ? 'none' : 'blank', keys)]
    const level = report.agency ? agencyLevelOf(report.agency.value, report.parent?.value ?? null) : null
    if (level === null) return [finding(report, 'NOT_ASSESSABLE', 'noLevel', positive)]
    const mayNot = level === 'COUNTY' || level === 'TOWNSHIP'
    return [finding(report, mayNot ? 'FAIL' : 'PASS', mayNot ? 'fail' : 'may', positive)]
  },
}

function finding(report: Report, outcome: Outcome, sentence: keyof typeof competenceSentences, cells: readonly string[]): Finding {
  const [name, parent] = [report.agency?.value ?? '', report.parent?.value ?? '']
  const figures = figuresInWords(report, forms[report.form.parts.proactive ?? 'FMT_2021'], cells)
  const full = name.startsWith(parent) ? name : parent + name
  const agency = { zh: full || '该机关', en: full || 'the agency' }
  const verdict = {
    outcome,
    message: fill(competenceSentences[sentence], { agency, figures }),
    expected: competenceSentences.expected,
    actual: figures,
    cells,
  }
  return placeFinding(l1, report, 'proactive.rules', verdict)
}
