import type { Bilingual, Finding } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { type Chapter, chaptersOf } from '../text/chapters-of.ts'
import { type OutlineChapter, outline } from '../text/outline.ts'
import { type Prose, proseOf } from '../text/prose.ts'
import { textFinding } from '../text/text-finding.ts'

/** The six chapters of the official outline. */
export const f2: ReportCheck = {
  id: 'F2',
  version: 2,
  name: 'chapters',
  severity: 'major',
  class: 'document',
  door: 'report',
  title: { zh: '六个部分', en: 'The six chapters' },
  formula: { zh: '“一、”至“六、”各一次，依次排列', en: 'chapters 一 to 六, each once, in order' },
  explanation: {
    zh: '2019 年以来的格式规定报告分六个部分。缺少一部分或次序颠倒为错误（重要）；同一标题出现两次、序号不对或用了阿拉伯数字为错误（轻微）；标题在而没有序号时存疑，因为自动编号可能在转成网页时丢失。',
    en: 'The formats since 2019 prescribe six chapters. One missing or out of order fails (major); a heading that stands there twice, has another number or an Arabic one fails (minor); a heading without a number is uncertain, since automatic numbering may be lost on the way to the page.',
  },
  law: { zh: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号规定的格式', en: 'the outline of 国办公开办函〔2019〕60号 and 〔2021〕30号' },
  forms: everyForm,
  years: { from: 2019, to: null },
  notMistakenFor: {
    zh: '标题写法略有不同（如“因政府信息公开工作被申请行政复议、提起行政诉讼情况”），标题下没有内容（N10、N11），标题下缺表（F3）',
    en: 'a heading in slightly other words, a chapter without substance (N10, N11), a chapter without its table (F3)',
  },
  example: {
    bad: { zh: '“一、总体情况”出现两次；“3、收到和处理政府信息公开申请情况”', en: '“一、总体情况” twice; “3、…” instead of “三、…”' },
    good: { zh: '一至六各一次，依次排列', en: '一 to 六, each once, in order' },
  },
  test: (report, text) => {
    if (report.year === null && report.form.detected === 'STAT_2014') return []
    const [chapters, prose] = [chaptersOf(report, text), proseOf(text)]
    const found = outline.flatMap((chapter) => test(chapter, chapters, prose))
    return found.length > 0 ? found : [finding('pass', 'chapters', {}, chapters, prose)]
  },
}

function test(chapter: OutlineChapter, all: readonly Chapter[], prose: Prose): Finding[] {
  const own = all.filter(({ number }) => number === chapter.number)
  const [first] = own
  const words = { numeral: chapter.numeral, title: chapter.title, heading: first?.heading ?? '', printed: first?.numeral ?? '' }
  if (!first) return [finding('missing', `chapter.${chapter.number}`, words, [], prose)]
  const before = all.filter(({ number, isExact }) => number < chapter.number && isExact).at(-1)
  const found: Finding[] = []
  if (own.length > 1) found.push(finding('repeated', `repeated.${chapter.number}`, words, own, prose))
  if (first.isExact && before && before.from > first.from) found.push(finding('order', `order.${chapter.number}`, words, [first, before], prose))
  // Where the outline is not followed at all its numbers are none to hold against.
  const wrong = own.find(({ numeral, isExact }) => isExact && numeral !== chapter.numeral)
  if (wrong)
    found.push(finding(wrong.numeral === '' ? 'bare' : 'numeral', `numeral.${chapter.number}`, { ...words, printed: wrong.numeral }, [wrong], prose))
  return found
}

interface Kind {
  readonly outcome: Finding['outcome']
  readonly severity: Finding['severity']
  readonly message: Bilingual
  readonly actual: Bilingual
}

const wanted = { zh: '“{numeral}、{title}”', en: '“{numeral}、” {title}' }
const kinds = {
  pass: {
    outcome: 'PASS',
    severity: 'major',
    message: { zh: '六个部分各有一次，依次排列。', en: 'The six chapters are there, each once and in order.' },
    actual: { zh: '六个部分', en: 'six chapters' },
  },
  missing: {
    outcome: 'FAIL',
    severity: 'major',
    message: { zh: '缺少第{numeral}部分“{title}”。', en: 'Chapter {numeral}, “{title}”, is missing.' },
    actual: { zh: '没有这个标题', en: 'no such heading' },
  },
  bare: {
    outcome: 'UNCERTAIN',
    severity: 'minor',
    message: {
      zh: '标题“{title}”前没有序号“{numeral}”；可能是自动编号在转成网页时丢失，请核对原文。',
      en: 'The heading “{title}” has no number {numeral} before it; automatic numbering may be lost on the way to the page. Please look at the original.',
    },
    actual: { zh: '没有序号', en: 'no number' },
  },
  repeated: {
    outcome: 'FAIL',
    severity: 'minor',
    message: { zh: '标题“{heading}”出现了不止一次。', en: 'The heading “{heading}” stands there more than once.' },
    actual: { zh: '出现不止一次', en: 'more than once' },
  },
  order: {
    outcome: 'FAIL',
    severity: 'major',
    message: { zh: '第{numeral}部分“{heading}”排在了前一部分之前。', en: 'Chapter {numeral}, “{heading}”, stands before the one that precedes it.' },
    actual: { zh: '次序颠倒', en: 'out of order' },
  },
  numeral: {
    outcome: 'FAIL',
    severity: 'minor',
    message: {
      zh: '“{heading}”的序号是“{printed}”，按格式应为“{numeral}”。',
      en: 'The number before “{heading}” is “{printed}”; the format has “{numeral}”.',
    },
    actual: { zh: '“{printed}、{heading}”', en: '“{printed}、{heading}”' },
  },
} as const satisfies Record<string, Kind>

function finding(
  kind: keyof typeof kinds,
  place: string,
  words: Readonly<Record<string, string | Bilingual>>,
  chapters: readonly Chapter[],
  prose: Prose,
): Finding {
  const expected = kind === 'pass' ? kinds.pass.actual : wanted
  return textFinding(f2, { ...kinds[kind], place, words, expected, spans: chapters.map(({ from, body }) => prose.spanOf(from, body)) })
}
