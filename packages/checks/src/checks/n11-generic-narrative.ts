import type { Bilingual, Finding, Span } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { bodiesOf, chaptersOf, followsOutline } from '../text/chapters-of.ts'
import { proseOf } from '../text/prose.ts'
import { shortQuote } from '../text/short-quote.ts'
import { textFinding } from '../text/text-finding.ts'
import { countOfThings, noneHappened } from '../wordings/none-wordings.ts'

/** Chapter one counts something, or says outright that nothing happened. */
export const n11: ReportCheck = {
  id: 'N11',
  name: 'generic-narrative',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '总体情况没有数字', en: 'Overview without a count' },
  formula: { zh: '第一部分至少有一个数量，或写明没有发生', en: 'chapter one has a count of something, or says that none happened' },
  explanation: {
    zh: '第一部分通篇没有任何数量（条、件、次、期……），也没有写明“未收到申请”“未发生复议诉讼”之类，为错误；没有第一部分、或没有按六个部分编写时不能核对。年份、文号和“一是”“三个方面”不算数量。',
    en: 'It fails where chapter one counts nothing at all and does not say either that nothing happened (“no request was received”); it is not assessable without a chapter one or where the outline is not followed. Years, document numbers and ordinals are no counts.',
  },
  law: { zh: '国办公开办函〔2021〕30号：内容雷同、敷衍塞责的追究责任', en: '国办公开办函〔2021〕30号: perfunctory reports are held to account' },
  forms: everyForm,
  years: { from: 2019, to: null },
  notMistakenFor: { zh: '数字与表格不符（N1、N9）', en: 'counts that disagree with a table (N1, N9)' },
  example: {
    bad: { zh: '“我乡高度重视……各项工作有序开展”，没有一个数量', en: 'only praise, not one count' },
    good: { zh: '“全年主动公开信息 73 条，未收到申请”', en: '“73 items disclosed, no request received”' },
  },
  test: (report, text) => {
    if (report.year === null && report.form.detected === 'STAT_2014') return []
    const prose = proseOf(text)
    const outlined = chaptersOf(report, text)
    const chapters = followsOutline(outlined) ? bodiesOf(outlined, 1).filter(({ from, to }) => to > from) : []
    const [longest] = chapters
    if (!longest) return [finding('unknown', '', [])]
    for (const { from, to } of chapters) {
      const body = prose.text.slice(from, to)
      const match = countOfThings.exec(body) ?? noneHappened.exec(body)
      if (match) return [finding('pass', match[0], [prose.spanOf(from + match.index, from + match.index + match[0].length)])]
    }
    return [finding('fail', prose.text.slice(longest.from, longest.to), [prose.spanOf(longest.from, longest.to)])]
  },
}

const expected = { zh: '至少一个数量，或写明没有发生', en: 'a count, or that none happened' }
const kinds = {
  pass: {
    outcome: 'PASS',
    message: { zh: '第一部分有具体数量或写明没有发生（“{quote}”）。', en: 'Chapter one has a count or says that none happened (“{quote}”).' },
    actual: { zh: '“{quote}”', en: '“{quote}”' },
  },
  fail: {
    outcome: 'FAIL',
    message: {
      zh: '第一部分通篇没有一个数量，也没有写明未收到申请等情况。',
      en: 'Chapter one has not one count, nor does it say that no request was received or the like.',
    },
    actual: { zh: '没有数量：“{quote}”', en: 'no count: “{quote}”' },
  },
  unknown: {
    outcome: 'NOT_ASSESSABLE',
    message: {
      zh: '没有找到第一部分，或报告没有按六个部分编写，不能核对。',
      en: 'No chapter one was found, or the outline is not followed; this cannot be checked.',
    },
    actual: { zh: '没有第一部分', en: 'no chapter one' },
  },
} as const satisfies Record<string, { outcome: Finding['outcome']; message: Bilingual; actual: Bilingual }>

function finding(kind: keyof typeof kinds, quote: string, spans: readonly Span[]): Finding {
  return textFinding(n11, { ...kinds[kind], expected, place: 'chapter.1', words: { quote: shortQuote(quote) }, spans })
}
