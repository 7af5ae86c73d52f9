import type { Bilingual, FigureKey, Form, FormGroup, FormRow } from '@gongkai/shared'
import { inBoth } from './fill.ts'

/** How a form calls the row and the column of a cell. */
export interface CellWords {
  readonly row: Bilingual
  readonly column: Bilingual
  /** The cell in a sentence. */
  readonly name: Bilingual
  readonly unit: string
}

const known = new WeakMap<Form, ReadonlyMap<FigureKey, CellWords>>()

/** Row and column of a cell in the words of its form; `（三）不予公开 1.属于国家秘密` and `自然人`. */
export function cellWords(form: Form, key: FigureKey): CellWords {
  let words = known.get(form)
  if (!words) {
    words = new Map(allCells(form))
    known.set(form, words)
  }
  const found = words.get(key)
  if (!found) throw new Error(`${form.id} has no cell ${key}`)
  return found
}

/** What stands before a label that needs no head to be understood. */
const numbering = /^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d、|其中：|[IVX]+\. |\(\d\) |\d\. |of which )/

/** A cell in a sentence: `本年新收政府信息公开申请数量`, `本年新收政府信息公开申请数量·商业企业`, `行政复议·总计`; the total of a row of table 3 is known by its row. */
export function cellName(form: Form, key: FigureKey): Bilingual {
  return cellWords(form, key).name
}

function nameOf(key: FigureKey, row: Bilingual, column: Bilingual): Bilingual {
  const isRow = key.startsWith('statistics2014.') || (key.startsWith('requests.') && key.endsWith('.total'))
  return inBoth((locale) => {
    const name = row[locale].replace(isRow ? numbering : /^(?:[一二三四五六七八九]、|[IVX]+\. )/, '')
    return isRow ? name : `${name}·${column[locale]}`
  })
}

/** The unit that a cell's number is counted in: 件, 人, 万元. */
export function unitOf(form: Form, key: FigureKey): string {
  return cellWords(form, key).unit
}

function* allCells(form: Form): Iterable<[FigureKey, CellWords]> {
  for (const table of form.tables) {
    for (const block of table.blocks) {
      for (const row of block.rows) {
        // The rows of the 2014 table say by themselves what they count.
        const words = rowWords(row, table.part === 'statistics2014' ? [] : table.groups)
        for (const column of block.columns) {
          const key = table.part === 'statistics2014' ? `${table.part}.${row.key}` : `${table.part}.${row.key}.${column.key}`
          const names = { zh: column.labels[0] ?? column.key, en: column.en }
          yield [key, { row: words, column: names, name: nameOf(key, words, names), unit: row.unit ?? column.unit }]
        }
      }
    }
  }
}

/** A row that is numbered anew under its head needs the head to be told from others: 1.属于国家秘密. */
function rowWords(row: FormRow, groups: readonly FormGroup[]): Bilingual {
  const head = /^\d/.test(row.labels[0] ?? '') ? groups.find((group) => group.key === row.group) : undefined
  const zh = [head?.labels[0], row.labels[0]].filter((label) => label !== undefined).join(' ')
  return { zh: withoutNote(zh), en: [head?.en, row.en].filter((label) => label !== undefined).join(' – ') }
}

/** （二）部分公开（区分处理的，只计这一情形，不计其他情形） is （二）部分公开. */
function withoutNote(label: string): string {
  return label.replace(/(?<=.)（[^（）]{6,}）$/, '')
}
