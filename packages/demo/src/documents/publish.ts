import type { Part } from '@gongkai/shared'
import type { DemoFile } from '../demo-key.ts'
import { shortNameOf } from '../prose/words-of.ts'
import { writeProse } from '../prose/write-prose.ts'
import { makeRandom } from '../random.ts'
import type { Block } from '../render/block.ts'
import { encodeText } from '../render/encode-text.ts'
import { renderHtml } from '../render/render-html.ts'
import { renderText } from '../render/render-text.ts'
import { type LayoutId, textLayouts } from '../render/text-layouts.ts'
import { drawTextStyle, type TextStyle } from '../render/text-style.ts'
import { drawWording, type Wording } from '../render/wording.ts'
import type { GridTable } from '../tables/grid-table.ts'
import { chooseLayout } from './choose-layout.ts'
import { applyDamage } from './damage.ts'
import type { Edition } from './edition.ts'
import { makeBlocks } from './make-blocks.ts'
import { makeTables, wordTable } from './make-tables.ts'
import { drawNumberStyle } from './print-figure.ts'
import { truthOf } from './truth-of.ts'

/** Files in the old encoding, by unit and year. */
const oldEncoding: readonly (readonly [string, number])[] = [
  ['zhewu', 2017],
  ['dilu', 2018],
  ['justice', 2019],
]

/** Writes one edition out: the bytes of its file and what the key says of it. */
export function publish(seed: number, edition: Edition): { bytes: Uint8Array; entry: DemoFile } {
  const { unit, year, version } = edition
  const random = makeRandom(seed, unit.id, year, version, 'publish')
  const encoding = isListed(oldEncoding, edition) ? 'gb18030' : 'utf-8'
  const { damage } = edition
  const wording = { ...drawWording(random), ...edition.wording }
  const tables = makeTables(edition, drawNumberStyle(random))
  const layout = chooseLayout(seed, edition, tables)
  const prose = writeProse(seed, edition)
  const style = styleFor(encoding, drawTextStyle(random))
  const printed = wordTables(tables, layout, wording)
  const again = edition.twice && wordTables(makeTables(edition, drawNumberStyle(random), edition.secondPrinting), layout, wording).get(edition.twice)
  const blocks = makeBlocks(edition, prose, { tables: printed, again: again ?? null }, random)
  const text = applyDamage(render(blocks, layout, style, edition, encoding), damage)
  const entry: DemoFile = {
    file: pathOf(edition, layout),
    agency: unit.agency,
    kind: unit.kind,
    regionCode: unit.code,
    year,
    version,
    ...truthOf(edition),
    publishedOn: edition.publishedOn,
    signedOn: edition.signedOn,
    layout,
    encoding,
    stated: prose.stated,
    oddities: [...(isSlipped(tables, wording) ? [`${wording.slip?.from}→${wording.slip?.to}`] : []), ...(damage ? [damage] : [])],
  }
  return { bytes: encodeText(finish(text, layout, style, encoding), encoding), entry }
}

/** Whether any label of the tables has the words that slip. */
function isSlipped(tables: ReadonlyMap<Part, GridTable>, { slip }: Wording): boolean {
  const labels = [...tables.values()].flatMap(({ rows }) => rows.flat()).filter(({ key }) => key === undefined)
  return slip !== null && labels.some(({ text }) => text.includes(slip.from))
}

function isListed(list: readonly (readonly [string, number])[], { unit, year }: Edition): boolean {
  return list.some(([id, listedYear]) => id === unit.id && listedYear === year)
}

/** The bullet of two styles has no place in the old encoding. */
function styleFor(encoding: DemoFile['encoding'], drawn: TextStyle): TextStyle {
  return encoding === 'gb18030' && drawn.index.toLowerCase().includes('bullets') ? { ...drawn, index: 'dashes' } : drawn
}

function render(blocks: readonly Block[], layout: LayoutId, style: TextStyle, { unit, year }: Edition, encoding: DemoFile['encoding']): string {
  if (layout !== 'html-cms' && layout !== 'html-word') return renderText(blocks, textLayouts[layout], style)
  const title = `${shortNameOf(unit)}${year}年政府信息公开工作年度报告`
  const charset = encoding === 'gb18030' ? 'gb2312' : 'utf-8'
  return renderHtml(blocks, layout === 'html-cms' ? 'cms' : 'word', { title, site: unit.agency, charset })
}

/** Line ends and byte order mark, as the file's system writes them. */
function finish(text: string, layout: LayoutId, style: TextStyle, encoding: DemoFile['encoding']): string {
  const ended = layout.startsWith('html') ? text : text.replaceAll('\n', style.lineEnd)
  return style.byteOrderMark && encoding === 'utf-8' ? `\ufeff${ended}` : ended
}

function wordTables(tables: ReadonlyMap<Part, GridTable>, layout: LayoutId, wording: Wording): Map<Part, GridTable> {
  const mayCut = layout === 'html-cms' || layout === 'html-word' || textLayouts[layout].keepsLines
  return new Map([...tables].map(([part, table]) => [part, wordTable(table, wording, mayCut)]))
}

/** A second publication sorts after the first in every order that a folder may be read in. */
function pathOf({ unit, year, version }: Edition, layout: LayoutId): string {
  const extension = layout.startsWith('html') ? 'html' : 'txt'
  const name = unit.kind === 'GOVERNMENT' ? unit.agency : shortNameOf(unit)
  return `${year}/${name}-${year}.${version > 1 ? '重新发布.' : ''}${extension}`
}
