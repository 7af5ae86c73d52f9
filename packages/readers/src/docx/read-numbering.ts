import type { SaxesTagNS } from 'saxes'
import { attributes } from './attributes.ts'
import { parseXml, type XmlHandler } from './parse-xml.ts'

/** One level of a list: `%1、` with the number of level 1 in 一, 二, 三. */
interface ListLevel {
  start: number
  format: string
  pattern: string
}

/** A list: its own counters, unless it is another view of the same list. */
export interface List {
  readonly counters: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that begin anew with this list, and at which number. */
  readonly restarts: ReadonlyMap<number, number>
}

/** The lists of `word/numbering.xml` by their number. */
export async function readNumbering(chunks: AsyncIterable<Uint8Array>): Promise<ReadonlyMap<string, List>> {
  const handler = new NumberingHandler()
  await parseXml(chunks, handler)
  return handler.lists()
}

class NumberingHandler implements XmlHandler {
  private readonly abstracts = new Map<string, Map<number, ListLevel>>()
  private readonly numbers = new Map<string, { abstract: string; overrides: Map<number, ListLevel>; restarts: Map<number, number> }>()
  private levels: Map<number, ListLevel> | null = null
  private level: ListLevel | null = null
  private list: string | null = null
  private override = 0

  open({ local, attributes: all }: SaxesTagNS): void {
    const number = this.list === null ? undefined : this.numbers.get(this.list)
    if (local === 'abstractNum') {
      this.levels = new Map()
      this.abstracts.set(attributes.text(all, 'abstractNumId'), this.levels)
    } else if (local === 'num') {
      this.list = attributes.text(all, 'numId')
      this.numbers.set(this.list, { abstract: '', overrides: new Map(), restarts: new Map() })
    } else if (local === 'abstractNumId' && number) number.abstract = attributes.text(all)
    else if (local === 'lvlOverride') {
      this.override = attributes.number(all, 'ilvl') ?? 0
      this.levels = number?.overrides ?? null
    } else if (local === 'startOverride') number?.restarts.set(this.override, attributes.number(all) ?? 1)
    else if (local === 'lvl') {
      this.level = { start: 1, format: 'decimal', pattern: '' }
      this.levels?.set(attributes.number(all, 'ilvl') ?? 0, this.level)
    } else if (this.level) this.readLevel(this.level, local, all)
  }

  lists(): ReadonlyMap<string, List> {
    const entries = [...this.numbers].map(([id, { abstract, overrides, restarts }]): [string, List] => {
      const levels = new Map([...(this.abstracts.get(abstract) ?? []), ...overrides])
      return [id, { counters: abstract, levels, restarts }]
    })
    return new Map(entries)
  }

  private readLevel(level: ListLevel, local: string, all: SaxesTagNS['attributes']): void {
    if (local === 'start') level.start = attributes.number(all) ?? 1
    if (local === 'numFmt') level.format = attributes.text(all)
    if (local === 'lvlText') level.pattern = attributes.text(all)
  }
}
