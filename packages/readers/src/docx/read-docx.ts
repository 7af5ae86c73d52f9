import type { ZipFile } from 'yauzl'
import { mostInflated } from '../limits.ts'
import { ReadError } from '../read-error.ts'
import type { Extracted } from '../text/extracted.ts'
import { InflateBudget } from '../zip/inflate-budget.ts'
import { inflateEntry } from '../zip/inflate-entry.ts'
import { documentPart } from '../zip/kind-of-zip.ts'
import type { NamedEntry } from '../zip/list-entries.ts'
import { readDocumentPart } from './read-document-part.ts'

/** The text of a Word document: paragraphs on lines, cells apart by tabs with marks for the grid. Nothing but its main part is inflated. */
export async function readDocx(zip: ZipFile, entries: readonly NamedEntry[]): Promise<Extracted> {
  const part = entries.find(({ name }) => name === documentPart)
  if (!part) throw new ReadError('FILE_DAMAGED', `文档缺少 ${documentPart},请用 Word 重新保存 · ${documentPart} is missing; save it anew with Word`)
  const read = await readDocumentPart(inflateEntry(zip, part.entry, new InflateBudget(mostInflated)))
  const hasMacros = entries.some(({ name }) => name.endsWith('vbaProject.bin'))
  return {
    ...read,
    notes: hasMacros ? [{ code: 'MACROS_IGNORED', text: '文档带有宏,没有运行 · The document has macros; they were not run', span: null }] : [],
  }
}
