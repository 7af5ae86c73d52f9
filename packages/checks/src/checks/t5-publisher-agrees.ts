import type { Finding, Outcome, ReadableText, Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { bodyCore, isOffice } from '../time/body-core.ts'
import { findPublisher } from '../time/find-publisher.ts'
import { timeFinding } from '../time/time-finding.ts'
import { publisherSentences } from '../time/time-words.ts'

/** The publisher that the page's index block names against the body that the title names. */
export const t5: ReportCheck = {
  id: 'T5',
  name: 'publisher-agrees',
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '发布机构与标题不一', en: 'Publisher and title' },
  formula: { zh: '页首的发布机构 = 标题中的机关', en: 'publisher of the index block = body of the title' },
  explanation: {
    zh: '页首“发布机构”一栏应是标题所说的机关；全称与简称、带不带上级地名、政府与其办公室都算一致。发布机构是上级机关或网站主管单位时存疑；是另一个同类机关时为错误。页首没有这一栏或标题没有机关名时不作核对。',
    en: 'The publisher in the head of the page is the body of the title; full and short names, with or without the place above it, a government and its own office all agree. A superior body or the site’s keeper is UNCERTAIN, another body of the like is a FAIL. Without such a line, or without a body in the title, nothing is checked.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: { zh: '“信息来源”“责任编辑”等栏', en: 'lines that name a source or an editor' },
  example: {
    bad: { zh: '发布机构：青笛镇；标题：雁渚镇人民政府 2023 年报告', en: 'publisher 青笛镇 over a report of 雁渚镇' },
    good: { zh: '发布机构：澄湾县雁渚镇；标题：雁渚镇人民政府 2023 年报告', en: 'publisher 澄湾县雁渚镇 over a report of 雁渚镇人民政府' },
  },
  test: (report, text) => findingsFor(report, text),
}

function findingsFor({ title, agency, parent, sections }: Report, text: ReadableText): Finding[] {
  // The agency may itself be known by the publisher's line alone; only what the title says can contradict it.
  if (!title || !agency || !plain(title.value).includes(plain(agency.value))) return []
  const publisher = findPublisher(text, sections[0]?.start)
  if (!publisher) return []
  const [a, b] = [bodyCore(publisher.name), bodyCore(agency.value)]
  if (a.length < 2 || b.length < 2) return []
  const outcome: Outcome =
    a.includes(b) || b.includes(a) ? 'PASS' : isOffice(publisher.name) || bodyCore(parent?.value ?? '').includes(a) ? 'UNCERTAIN' : 'FAIL'
  const sentence = { PASS: publisherSentences.pass, UNCERTAIN: publisherSentences.office, FAIL: publisherSentences.fail }[outcome]
  const words = { publisher: publisher.name, agency: agency.value }
  const sides = {
    expected: { zh: agency.value, en: agency.value },
    actual: { zh: publisher.name, en: publisher.name },
    spans: [publisher.span, agency.span],
  }
  return [timeFinding(t5, 'publisher', { outcome, sentence, words }, sides)]
}

const plain = (words: string) => words.normalize('NFKC').replace(/\s+/g, '')
