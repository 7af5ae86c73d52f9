import type { Part } from '@gongkai/shared'
import type { StatedCount } from '../demo-key.ts'
import type { Edition } from '../documents/edition.ts'
import type { ProsePlace } from '../faults/planned.ts'
import { makeRandom, type Random } from '../random.ts'
import { fill } from './fill.ts'
import { chaptersBefore2019, headingsSince2019, type OldContent } from './headings.ts'
import { makeSay, type Statement, stateCases, stateComplaints, stateDisclosed, stateFees, stateIssued, stateRequests } from './state-counts.ts'
import { wordsOf } from './words-of.ts'
import { makeWriteTopic, type WriteTopic } from './write-topic.ts'

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

interface Writer {
  readonly about: WriteTopic
  /** What the edition's orders say at a place, else what is given. */
  readonly at: (place: ProsePlace, text: string) => string
  readonly requests: Statement
  readonly cases: Statement
  readonly fees: Statement
  readonly issued: Statement
  readonly disclosed: Statement
  readonly complaints: Statement
  /** Choices that no sentence hangs on: paragraphs and headings. */
  readonly random: Random
}

/** Writes one edition's prose; what it says of counts comes from the edition's figures. */
export function writeProse(seed: number, edition: Edition): Prose {
  const { unit, year, prose } = edition
  const words = wordsOf(unit, prose.lastYear ? year - 1 : year)
  const random = (...what: string[]) => makeRandom(seed, unit.id, year, 'prose', ...what)
  const at = makeAt(edition, { ...words, year, last: year - 1, before: year - 2 }, random)
  const say = makeSay(words, (topic) => random('say', topic))
  const states = <T extends Statement>(place: ProsePlace, statement: T): Statement =>
    prose.instead?.[place] === undefined && prose.instead?.chapterOne === undefined ? statement : { text: statement.text, stated: [] }
  const writer: Writer = {
    about: makeWriteTopic(seed, edition, words),
    at,
    requests: states('requests', stateRequests(edition, say)),
    cases: states('cases', stateCases(edition, say)),
    issued: states('proactive', stateIssued(edition, say)),
    disclosed: states('proactive', stateDisclosed(edition, say)),
    complaints: stateComplaints(edition, say),
    fees: prose.instead?.fees === undefined ? stateFees(edition, say) : { text: '', stated: [] },
    random: random('paragraphs'),
  }
  const intro = at('intro', writeIntro({ ...words, year }, random('intro')))
  return { intro: intro === '' ? [] : [intro], ...(edition.forms.statistics2014 ? writeOldChapters(writer) : writeChapters(writer)) }
}

function makeAt({ prose }: Edition, words: Readonly<Record<string, string | number>>, random: (what: string) => Random): Writer['at'] {
  const filled = (pattern: string | undefined, place: ProsePlace) => (pattern ? fill(pattern, words, random(place)) : '')
  return (place, text) => {
    const own = prose.instead?.[place]
    return filled(prose.first?.[place], place) + (own === undefined ? text : filled(own, place)) + filled(prose.besides?.[place], place)
  }
}

function writeIntro(words: Readonly<Record<string, string | number>>, random: Random): string {
  const patterns = [
    '{本报告依照|依照|根据}《中华人民共和国政府信息公开条例》{编制|的规定编制本报告}，{所列数据的统计期限为|数据统计时间为|统计期限自}<year>年1月1日{至|起至}<year>年12月31日{。|止。}',
    '{现公布|现向社会公布}<unit><year>年政府信息公开工作年度报告。{报告|本报告}数据{统计期限为|起止时间为}<year>年1月1日至<year>年12月31日。',
  ]
  const contact = '{如对本报告有疑问|需要核对报告内容的}，{请与<office>联系|可向<office>咨询}（电话：<phone>，电子邮箱：ogi@example.invalid）。'
  return fill(random.pick(patterns), words, random) + (random.chance(0.5) ? fill(contact, words, random) : '')
}

function writeChapters({ about, at, requests, cases, fees, issued, random }: Writer): Pick<Prose, 'chapters' | 'stated'> {
  const [told, disputes] = [at('requests', requests.text), at('cases', cases.text)]
  const overview = [
    about('overview', 1, 2),
    at('proactive', about('proactive', 2, 3) + issued.text),
    ...(random.chance(0.5) ? [told + disputes] : [told, disputes]),
    about('management', 1, 2),
    about('platform', 1, 3),
    about('supervision', 2) + at('accountability', about('accountability', 1)),
  ]
  // A line break in a planned text begins a paragraph.
  const lines = (...texts: readonly string[]) => texts.flatMap((text) => text.split('\n')).filter((text) => text !== '')
  const bodies: readonly Omit<Chapter, 'heading'>[] = [
    { paragraphs: lines(at('chapterOne', overview.join('\n'))) },
    { paragraphs: [], table: 'proactive' },
    { paragraphs: lines(at('table', '')), table: 'requests' },
    { paragraphs: [], table: 'cases' },
    { paragraphs: lines(at('problems', `${about('problems', 1, 2)}\n${about('improvements', 1, 2)}`)) },
    { paragraphs: lines(at('fees', fees.text), at('closing', about('closing', 1, 2))) },
  ]
  const chapters = bodies.map((body, index) => ({ heading: random.pick<string>(headingsSince2019[index] ?? ['']), ...body }))
  return { chapters, stated: [...requests.stated, ...cases.stated, ...issued.stated, ...fees.stated] }
}

function writeOldChapters({ about, at, requests, cases, fees, disclosed, complaints, random }: Writer): Pick<Prose, 'chapters' | 'stated'> {
  const contents: Readonly<Record<OldContent, readonly string[]>> = {
    overview: [
      at('chapterOne', about('overview', 2)),
      about('history', 1, 3),
      about('supervision', 1) + at('accountability', about('accountability', 1)),
    ],
    proactive: [at('proactive', disclosed.text), about('management', 1, 2), about('platform', 1)],
    requests: [at('requests', requests.text)],
    cases: [at('cases', cases.text + complaints.text)],
    fees: [at('fees', fees.text)],
    problems: [at('problems', about('problems', 1, 2))],
    improvements: [at('closing', about('improvements', 1, 2))],
  }
  const chapters = random.pick(chaptersBefore2019).map(([heading, parts]) => ({
    heading,
    paragraphs: parts.flatMap((part) => contents[part]).filter((text) => text !== ''),
  }))
  return { chapters, stated: [...disclosed.stated, ...requests.stated, ...cases.stated, ...complaints.stated, ...fees.stated] }
}
