import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { timeFinding } from '../time/time-finding.ts'
import { dateSentences } from '../time/time-words.ts'

/** Whether the report says when it was published. */
export const t2: ReportCheck = {
  id: 'T2',
  name: 'no-date',
  severity: 'info',
  class: 'document',
  door: 'report',
  title: { zh: '没有发布日期', en: 'No date of publication' },
  formula: { zh: '有注明的发布日期', en: 'a labelled date of publication is there' },
  explanation: {
    zh: '报告或页首应注明发布日期。没有时，是否按时发布不能核对，绝不算迟发；落款日期和填报日期不能代替。',
    en: 'The report or the head of its page has a labelled date of publication. Without one nobody can tell whether it came in time, and it never counts as late; a date of signature or of filling in is no substitute.',
  },
  law: { zh: '宿迁市评分细则：取不到发布日期时不自动扣分', en: 'the scoring rules of 宿迁: no points are deducted where the date cannot be had' },
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '迟发（T1）', en: 'lateness (T1)' },
  example: {
    bad: { zh: '只有落款“2024 年 1 月 15 日”', en: 'only a date beside the signature' },
    good: { zh: '页首“发布日期：2024-01-29”', en: 'the head of the page says 发布日期：2024-01-29' },
  },
  test: ({ publishedOn, signedOn }) => {
    const outcome = publishedOn ? 'PASS' : 'NOT_ASSESSABLE'
    const sentence = publishedOn ? dateSentences.dated : signedOn ? dateSentences.signedOnly : dateSentences.undated
    const words = { published: publishedOn?.value ?? '', signed: signedOn?.value ?? '' }
    const actual = publishedOn ? { zh: publishedOn.value, en: publishedOn.value } : dateSentences.none
    const spans = [publishedOn ?? signedOn].flatMap((stated) => stated?.span ?? [])
    return [timeFinding(t2, 'publishedOn', { outcome, sentence, words }, { expected: dateSentences.wanted, actual, spans })]
  },
}
