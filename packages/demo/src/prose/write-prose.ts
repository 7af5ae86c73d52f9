import type { Part } from '@gongkai/shared'
import type { StatedCount } from '../demo-key.ts'
import { countOf, type Edition } from '../documents/edition.ts'
import { makeRandom, type Random } from '../random.ts'
import { fill } from './fill.ts'
import { chaptersBefore2019, headingsSince2019, type OldContent } from './headings.ts'
import { sentences, type Topic } from './sentences.ts'
import { makeSay, type Statement, stateCases, stateFees, stateRequests } from './state-counts.ts'
import { mattersOf, wordsOf } from './words-of.ts'

export interface Chapter {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table?: Part
}

/** The words of one report, and every count that they state. */
export interface Prose {
  readonly intro: readonly string[]
  readonly chapters: readonly Chapter[]
  readonly stated: readonly StatedCount[]
}

/** Writes one edition's prose; what it says of counts comes from the edition's figures. */
export function writeProse(seed: number, edition: Edition): Prose {
  const { unit, year } = edition
  const { from = {}, lastYear } = edition.prose
  const random = makeRandom(seed, from.unit ?? unit.id, from.year ?? year, 'prose')
  const words = wordsOf(unit, lastYear ? year - 1 : year)
  const write = makeWriter(edition, words, random)
  const intro = writeIntro({ ...words, year }, edition, random)
  return { intro, ...(edition.forms.statistics2014 ? writeOldChapters(edition, write, random) : writeChapters(edition, write, random)) }
}

interface Writer {
  /** One to `most` sentences on a topic, none twice. */
  readonly about: (topic: Topic, most?: number) => string
  readonly requests: Statement
  readonly cases: Statement
  readonly fees: Statement
  readonly say: ReturnType<typeof makeSay>
}

function makeWriter(edition: Edition, words: Readonly<Record<string, string | number>>, random: Random): Writer {
  const say = makeSay(words, random)
  const about = (topic: Topic, most = 1) => {
    const left = [...sentences[topic]]
    let text = ''
    for (let index = 0; index < most && left.length > 0; index++) {
      const [pattern = ''] = left.splice(random.int(0, left.length - 1), 1)
      text += fill(pattern, { ...words, matters: random.pick(mattersOf(edition.unit)), ...smallCounts(edition, random) }, random)
    }
    return text
  }
  return { about, say, requests: stateRequests(edition, say), cases: stateCases(edition, say), fees: stateFees(edition, say) }
}

/** Counts of things that no table holds. */
function smallCounts(edition: Edition, random: Random): Record<string, number> {
  const busy = edition.unit.requests
  return {
    disclosed: random.int(80, 400) + Math.round(busy * 12),
    visits: random.int(20, 160) + Math.round(busy * 6),
    hotline: random.int(15, 120) + Math.round(busy * 9),
    courses: random.int(2, 6),
    motions: random.int(2, 9),
    proposals: random.int(2, 12),
  }
}

function writeIntro(words: Readonly<Record<string, string | number>>, edition: Edition, random: Random): string[] {
  if (edition.prose.omit === 'period') return []
  const patterns = [
    '{本报告依照|依照|根据}《中华人民共和国政府信息公开条例》{编制|的规定编制本报告}，{所列数据的统计期限为|数据统计时间为|统计期限自}<year>年1月1日{至|起至}<year>年12月31日{。|止。}',
    '{现公布|现向社会公布}<unit><year>年政府信息公开工作年度报告。{报告|本报告}数据{统计期限为|起止时间为}<year>年1月1日至<year>年12月31日。',
  ]
  const contact = '{如对本报告有疑问|需要核对报告内容的}，{请与<office>联系|可向<office>咨询}（电话：<phone>，电子邮箱：ogi@example.invalid）。'
  return [fill(random.pick(patterns), words, random) + (random.chance(0.5) ? fill(contact, words, random) : '')]
}

function writeChapters(edition: Edition, write: Writer, random: Random): Pick<Prose, 'chapters' | 'stated'> {
  const { omit } = edition.prose
  const facts = random.chance(0.5) ? [write.requests.text + write.cases.text] : [write.requests.text, write.cases.text]
  const issued = documentsIssued(edition, write)
  const account = omit === 'accountability' ? '' : write.about('accountability')
  const overview = [
    write.about('overview', random.int(1, 2)),
    write.about('proactive', random.int(2, 3)) + issued.text,
    ...facts,
    write.about('management', random.int(1, 2)),
    write.about('platform', random.int(1, 3)),
    write.about('supervision', 2) + account,
  ]
  const bodies: readonly Omit<Chapter, 'heading'>[] = [
    { paragraphs: overview },
    { paragraphs: [], table: 'proactive' },
    { paragraphs: [], table: 'requests' },
    { paragraphs: [], table: 'cases' },
    { paragraphs: omit === 'problems' ? ['无'] : [write.about('problems', random.int(1, 2)), write.about('improvements', random.int(1, 2))] },
    { paragraphs: omit === 'fees' ? ['无。'] : [write.fees.text, write.about('closing', random.int(1, 2))] },
  ]
  const chapters = bodies.map((body, index) => ({ heading: random.pick<string>(headingsSince2019[index] ?? ['']), ...body }))
  const fees = omit === 'fees' ? [] : write.fees.stated
  return { chapters, stated: [...write.requests.stated, ...write.cases.stated, ...issued.stated, ...fees] }
}

/** Only where table 2 of the 2021 form tells the same. */
function documentsIssued(edition: Edition, write: Writer): Statement {
  const issued = countOf(edition, 'proactive.normativeDocuments.issued')
  if (edition.forms.proactive !== 'FMT_2021' || issued === 0) return { text: '', stated: [] }
  const repealed = countOf(edition, 'proactive.normativeDocuments.repealed')
  return { text: write.say('issued', { issued, repealed }), stated: [{ key: 'normativeDocumentsIssued', value: issued }] }
}

function writeOldChapters(edition: Edition, write: Writer, random: Random): Pick<Prose, 'chapters' | 'stated'> {
  const items = countOf(edition, 'statistics2014.proactive.items')
  const docs = countOf(edition, 'statistics2014.proactive.normativeDocs')
  const website = countOf(edition, 'statistics2014.channel.website')
  const account = edition.prose.omit === 'accountability' ? '' : write.about('accountability')
  const contents: Readonly<Record<OldContent, readonly string[]>> = {
    overview: [write.about('overview', 2), write.about('history', random.int(1, 3)), write.about('supervision') + account],
    proactive: [write.say('disclosed2014', { items, docs, website }), write.about('management', random.int(1, 2)), write.about('platform')],
    requests: [write.requests.text],
    cases: [write.cases.text],
    fees: [write.fees.text],
    problems: [write.about('problems', random.int(1, 2))],
    improvements: [write.about('improvements', random.int(1, 2))],
  }
  const chapters = random.pick(chaptersBefore2019).map(([heading, parts]) => ({ heading, paragraphs: parts.flatMap((part) => contents[part]) }))
  const disclosed: StatedCount[] = [
    { key: 'disclosedTotal', value: items },
    { key: 'normativeDocuments', value: docs },
  ]
  return { chapters, stated: [...disclosed, ...write.requests.stated, ...write.cases.stated, ...write.fees.stated] }
}
