import type { Part } from '@gongkai/shared'
import { county } from '../county.ts'
import { numerals } from '../prose/headings.ts'
import { shortNameOf } from '../prose/words-of.ts'
import type { Chapter, Prose } from '../prose/write-prose.ts'
import type { Random } from '../random.ts'
import type { Block } from '../render/block.ts'
import type { GridTable } from '../tables/grid-table.ts'
import type { Edition } from './edition.ts'
import { chineseDay, indexEntries, numeralDay } from './index-entries.ts'
import { titleLines } from './title-lines.ts'

const tops = [`欢迎访问${county.name}人民政府网站！`, '当前位置：首页 > 政务公开 > 政府信息公开年报', '今天是', '无障碍浏览  繁體版']
const bottoms = ['扫一扫在手机打开当前页面', '【打印本页】 【关闭窗口】', '分享到：', '上一篇：没有了']

/** The tables of a document, and the second printing of one. */
interface PrintedTables {
  readonly tables: ReadonlyMap<Part, GridTable>
  readonly again: GridTable | null
}

/** A report as its pieces in reading order. */
export function makeBlocks(edition: Edition, prose: Prose, tables: PrintedTables, random: Random): Block[] {
  const indexed = (edition.publishedOn !== null && random.chance(0.75)) || edition.publisher !== null
  const title = titleLines(edition.unit, edition.year, indexed, random)
  const paragraphs = (texts: readonly string[]): Block[] => texts.map((text) => ({ kind: 'paragraph', text }))
  const furnished = random.chance(0.4)
  return [
    ...(furnished ? [furniture(random.pick(tops))] : []),
    ...(indexed ? [{ kind: 'index', entries: indexEntries(edition, title.join(''), random) } as const] : []),
    { kind: 'title', lines: title },
    ...(edition.publishedOn && !indexed ? [furniture(publishedLine(edition, random))] : []),
    ...paragraphs(prose.intro),
    ...repeatHeading(edition, prose).flatMap((chapter, index) => chapterBlocks(edition, chapter, index, tables)),
    ...signature(edition, random),
    ...(edition.forms.statistics2014 ? annex(edition, tables) : []),
    ...(furnished ? [furniture(random.pick(bottoms))] : []),
  ]
}

const furniture = (text: string): Block => ({ kind: 'furniture', text })

function publishedLine({ unit, publishedOn }: Edition, random: Random): string {
  const label = random.pick(['发布时间', '发布日期'])
  return `${label}：${publishedOn}  来源：${random.chance(0.5) ? unit.agency : shortNameOf(unit)}${random.pick(['', '  字号：[大 中 小]'])}`
}

/** «一、总体情况» and a sentence of introduction before chapter one, where the fault asks for it. */
function repeatHeading(edition: Edition, prose: Prose): readonly Chapter[] {
  const [first] = prose.chapters
  if (edition.heading !== 'firstTwice' || !first) return prose.chapters
  const [opening = '', ...rest] = first.paragraphs
  return [{ heading: first.heading, paragraphs: [opening] }, { ...first, paragraphs: rest }, ...prose.chapters.slice(1)]
}

function chapterBlocks(edition: Edition, chapter: Chapter, index: number, tables: PrintedTables): Block[] {
  const number = edition.heading === 'firstTwice' && index > 0 ? index - 1 : index
  const plain = edition.heading === 'plainNumerals' && (number === 2 || number === 3)
  const numeral = plain ? `${number + 1}、 ` : edition.heading === 'withoutNumeral' && number === 4 ? '' : `${numerals[number]}、`
  const heading: Block = { kind: 'heading', text: `${numeral}${headingOf(edition, chapter)}` }
  const table = chapter.table ? tableBlocks(edition, chapter.table, tables) : []
  return [heading, ...chapter.paragraphs.map((text): Block => ({ kind: 'paragraph', text })), ...table]
}

/** The chapter on disputes in the words of higher governments, where the edition asks for them. */
function headingOf({ heading }: Edition, chapter: Chapter): string {
  return heading === 'otherWords' && chapter.heading.includes('行政复议') ? '因政府信息公开工作被申请行政复议、提起行政诉讼情况' : chapter.heading
}

function tableBlocks(edition: Edition, part: Part, { tables, again }: PrintedTables): Block[] {
  const table = tables.get(part)
  if (!table) return [{ kind: 'picture', name: `${edition.unit.id}-${edition.year}-${part}` }]
  const printed: Block = { kind: 'table', table }
  return edition.twice === part && again ? [printed, { kind: 'table', table: again }] : [printed]
}

/** The table before 2019 follows the signature, with a head and a line for those who filled it in. */
function annex(edition: Edition, tables: PrintedTables): Block[] {
  const filled = edition.signedOn ? `  填报日期：${chineseDay(edition.signedOn)}` : ''
  return [
    { kind: 'paragraph', text: `附件：${shortNameOf(edition.unit)}政府信息公开情况统计表` },
    { kind: 'paragraph', text: `（${edition.year}年度）` },
    { kind: 'paragraph', text: `填报单位（盖章）：${edition.unit.agency}` },
    ...tableBlocks(edition, 'statistics2014', tables),
    { kind: 'paragraph', text: '单位负责人：      审核人：      填报人：' },
    { kind: 'paragraph', text: `联系电话：${county.phone}${filled}` },
  ]
}

function signature({ unit, signedOn }: Edition, random: Random): Block[] {
  if (!signedOn) return []
  const day = random.chance(0.25) ? numeralDay(signedOn) : chineseDay(signedOn)
  return [
    { kind: 'signature', text: unit.agency },
    { kind: 'signature', text: day },
  ]
}
