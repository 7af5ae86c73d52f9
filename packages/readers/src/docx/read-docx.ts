import type { ZipFile } from 'yauzl'
import { mostInflated } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import type { Extracted } from '../text/extracted.ts'
import { TextBuilder } from '../text/text-builder.ts'
import { InflateBudget } from '../zip/inflate-budget.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { documentPart } from '../zip/kind-of-zip.ts'
import type { NamedEntry } from '../zip/list-entries.ts'
import { DocumentHandler } from './document-handler.ts'
import { ListNumbers } from './list-numbers.ts'
import { parseXml } from './parse-xml.ts'
import { readNumbering } from './read-numbering.ts'
import { readStyles } from './read-styles.ts'
import { TableWriter } from './table-writer.ts'

/**
 * The text of a Word document: paragraphs on lines with the numbers that Word gives them, cells apart by tabs with marks for the grid. Of
 * the archive only the parts for text, lists and styles are inflated, none as a whole. Throws ReadError.
 */
export async function readDocx(zip: ZipFile, entries: readonly NamedEntry[]): Promise<Extracted> {
  const budget = new InflateBudget(mostInflated)
  const part = (name: string) => {
    const found = entries.find((entry) => entry.name === name)
    return found && inflateEntry(zip, found.entry, budget)
  }
  const [document, lists, styles] = [part(documentPart), part('word/numbering.xml'), part('word/styles.xml')]
  if (!document)
    throw new ReadError('FILE_DAMAGED', `文档缺少 ${documentPart},请用 Word 重新保存 · ${documentPart} is missing; save it anew with Word`)
  const numbering = { lists: lists ? await readNumbering(lists) : new Map(), styles: lists && styles ? await readStyles(styles) : new Map() }
  const text = new TextBuilder()
  await parseXml(document, new DocumentHandler(new TableWriter(text), new ListNumbers(numbering)))
  const hasMacros = entries.some(({ name }) => name.endsWith('vbaProject.bin'))
  return {
    text: text.toString(),
    marks: text.marks.sort((a, b) => a.start - b.start || a.end - b.end),
    notes: hasMacros ? [{ code: 'MACROS_IGNORED', text: '文档带有宏,没有运行 · The document has macros; they were not run', span: null }] : [],
  }
}
