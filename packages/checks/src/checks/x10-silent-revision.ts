import { type Bilingual, forms } from '@gongkai/shared'
import type { HistoryCheck, HistoryFinding } from '../check.ts'
import type { Edition } from '../edition.ts'
import { everyForm } from '../every-form.ts'
import { changedCells } from '../history/changed-cells.ts'
import { currentOf } from '../history/current-of.ts'
import { revisionSentences } from '../history/history-words.ts'
import { sentencesIn } from '../history/sentences-in.ts'
import { spansOf } from '../spans-of.ts'
import { cellWords } from '../words/cell-words.ts'
import { fill, inBoth } from '../words/fill.ts'

/** Words by which a later version says that it is one. */
const notice = /更正(?:说明|公告|版|后)|勘误|修订版|修正版|重新发布|重新公布|数据更新说明|现予更正|予以更正/
/** Cells named in the sentence; all of them are among the cells. */
const mostNamed = 3

/** Another version of the same year's report with other contents. */
export const x10: HistoryCheck = {
  id: 'X10',
  name: 'silent-revision',
  version: 2,
  severity: 'major',
  class: 'document',
  door: 'history',
  title: { zh: '发布后悄然改动', en: 'Changed after publication' },
  formula: {
    zh: '同一年度各版本的数字和文字相同，或注明更正',
    en: 'the versions of one year have the same figures and words, or say that they were corrected',
  },
  explanation: {
    zh: '同一机关同一年度收录了不止一个版本时，比较现行版本与上一个版本的数字和各章文字。内容有变动而没有注明更正的为错误；注明了更正的只作提示；网页外观、空格和标点的变化不算。',
    en: 'Where more than one version of a year’s report is stored, the figures and the chapters’ words of the current one are held against the one before it. Other contents without a note of correction are a FAIL, with one a remark; looks, spaces and marks do not count.',
  },
  law: { zh: '中国社会科学院年报发布情况评估：发布后有变动', en: 'CASS assessment of annual reports: changed after publication' },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '同一份报告换了格式或网页样式', en: 'the same report in another file format or page design' },
  example: {
    bad: { zh: '重新发布的报告新收申请由 4 件改为 5 件，没有任何说明', en: 'published again with 5 requests in place of 4 and no word about it' },
    good: { zh: '重新发布并注明“更正后重新发布”', en: 'published again with a note of correction' },
  },
  test: (editions) => currentOf(editions).flatMap((current) => findingsFor(current, replacedBy(current, editions))),
}

/** The newest of the versions that are not shown. */
function replacedBy({ report }: Edition, editions: readonly Edition[]): Edition | undefined {
  return editions.filter((edition) => edition.isCurrent === false && edition.report.year?.value === report.year?.value).at(-1)
}

function findingsFor(current: Edition, earlier: Edition | undefined): HistoryFinding[] {
  const year = current.report.year?.value
  if (!earlier || year === undefined) return []
  const cells = changedCells(earlier.report, current.report)
  const [own, other] = [onlyIn(current, earlier), onlyIn(earlier, current)]
  const changes = changesInWords(current, cells, Math.max(own.length, other.length))
  const told = notice.exec(current.text.text)?.[0]
  const isSame = cells.length === 0 && own.length === 0 && other.length === 0
  const sentence = isSame ? revisionSentences.pass : told === undefined ? revisionSentences.silent : revisionSentences.told
  return [
    {
      check: 'X10',
      outcome: isSame ? 'PASS' : told === undefined ? 'FAIL' : 'INFO',
      severity: 'major',
      fingerprint: 'X10/versions',
      year,
      message: fill(sentence, { year, changes, notice: told ?? '' }),
      expected: revisionSentences.expected,
      actual: changes,
      cells,
      spans: [...spansOf(current.report, cells), ...own],
      others: [{ year, source: earlier.report.source, cells, spans: [...spansOf(earlier.report, cells), ...other] }],
    },
  ]
}

/** Where sentences stand that the other version does not have. */
function onlyIn(edition: Edition, other: Edition) {
  const words = new Set(sentencesIn(other).map((sentence) => sentence.words))
  return sentencesIn(edition).flatMap((sentence) => (words.has(sentence.words) ? [] : [sentence.span]))
}

function changesInWords({ report }: Edition, cells: readonly string[], sentences: number): Bilingual {
  const form = (key: string) => report.form.parts[key.slice(0, key.indexOf('.')) as keyof typeof report.form.parts]
  const named = cells.slice(0, mostNamed).flatMap((key) => {
    const id = form(key)
    return id ? [cellWords(forms[id], key)] : []
  })
  const sample = inBoth((locale) => {
    const names = named.map(({ row, column }) => `${row[locale]}·${column[locale]}`).join(locale === 'zh' ? '、' : ', ')
    return cells.length > named.length ? `${names} …` : names
  })
  const told = [
    ...(cells.length > 0 ? [fill(revisionSentences.figures, { count: cells.length, sample })] : []),
    ...(sentences > 0 ? [fill(revisionSentences.words, { count: sentences })] : []),
  ]
  return inBoth((locale) => told.map((words) => words[locale]).join(locale === 'zh' ? '；' : '; '))
}
