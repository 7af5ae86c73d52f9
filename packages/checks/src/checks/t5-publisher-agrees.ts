import type { Finding, Outcome, ReadableText, Report } from '@gongkai/shared'
import type { ReportCheck } from '../check.ts'
import { everyForm } from '../every-form.ts'
import { findPublisher } from '../time/find-publisher.ts'
import { type Kinship, kinshipOf } from '../time/kinship-of.ts'
import { timeFinding } from '../time/time-finding.ts'
import { publisherSentences } from '../time/time-words.ts'

/** The publisher that the page's index block names against the body that the title names. */
export const t5: ReportCheck = {
  id: 'T5',
  name: 'publisher-agrees',
  version: 2,
  severity: 'minor',
  class: 'document',
  door: 'report',
  title: { zh: '发布机构与标题不一', en: 'Publisher and title' },
  formula: { zh: '页首的发布机构 = 标题中的机关', en: 'publisher of the index block = body of the title' },
  explanation: {
    zh: '页首“发布机构”一栏应是标题所说的机关。同一机关的几种写法都算一致：全称与通用简称（发展和改革局、发改局），带不带“人民政府”，带不带上级地名（雁渚镇、澄湾县雁渚镇人民政府）；本机关自己的办公室也算一致（县级以上政府的年报依《条例》第四十九条本由其信息公开主管部门公布）。名称里含有对方的名称不等于同一机关：县政府办公室登载乡镇或部门的报告、上级机关或网站主管单位代为登载、政府登载其办公室的报告、可能是简称而不能确定的，存疑；是另一个机关（包括下级机关、另一个县的同名乡镇）的，为错误。页首没有这一栏或标题没有机关名时不作核对。',
    en: 'The publisher in the head of the page is the body of the title. The forms of one name agree: full and usual short names, with or without 人民政府, with or without the place above it; so does the body’s own office (under Article 49 it is the competent office that publishes the report of a government from the county up). A name that contains the other is not yet the same body: the county’s office over the report of a township or a bureau, a superior body or the keeper of the site, a government over the report of its office, and what may be a short name are UNCERTAIN; another body (one below it and a namesake in another county among them) is a FAIL. Without such a line, or without a body in the title, nothing is checked.',
  },
  law: null,
  forms: everyForm,
  years: null,
  notMistakenFor: {
    zh: '“信息来源”“责任编辑”等栏；县人民政府办公室公布县人民政府的报告',
    en: 'lines that name a source or an editor; the office of a county government that publishes the report of that government',
  },
  example: {
    bad: { zh: '发布机构：青笛镇；标题：雁渚镇人民政府 2023 年报告', en: 'publisher 青笛镇 over a report of 雁渚镇' },
    good: { zh: '发布机构：澄湾县雁渚镇；标题：雁渚镇人民政府 2023 年报告', en: 'publisher 澄湾县雁渚镇 over a report of 雁渚镇人民政府' },
  },
  test: (report, text) => findingsFor(report, text),
}

const outcomes: Readonly<Record<Kinship, Outcome>> = {
  same: 'PASS',
  ownOffice: 'PASS',
  government: 'UNCERTAIN',
  keeper: 'UNCERTAIN',
  maybe: 'UNCERTAIN',
  other: 'FAIL',
}

function findingsFor({ title, agency, parent, sections }: Report, text: ReadableText): Finding[] {
  // The agency may itself be known by the publisher's line alone; only what the title says can contradict it.
  if (!title || !agency || !plain(title.value).includes(plain(agency.value))) return []
  const publisher = findPublisher(text, sections[0]?.start)
  if (!publisher) return []
  const kinship = kinshipOf(publisher.name, agency.value, parent?.value ?? '')
  if (kinship === null) return []
  const outcome = outcomes[kinship]
  const words = { publisher: publisher.name, agency: agency.value }
  const sides = {
    expected: { zh: agency.value, en: agency.value },
    actual: { zh: publisher.name, en: publisher.name },
    spans: [publisher.span, agency.span],
  }
  return [timeFinding(t5, 'publisher', { outcome, sentence: publisherSentences[kinship], words }, sides)]
}

const plain = (words: string) => words.normalize('NFKC').replace(/\s+/g, '')
