import type { NamedEntry } from './list-entries.ts'

/** What an archive is by what it holds: one document of an office program, or an archive of files. */
export type KindOfZip = 'docx' | 'office' | 'archive'

const contentTypes = '[Content_Types].xml'

/** Where a Word document has its text. */
export const documentPart = 'word/document.xml'

/** Tells a Word document by its parts; `office` stands for workbooks, slides and OpenDocument files, which are not read. */
export function kindOfZip(entries: readonly NamedEntry[]): KindOfZip {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has(contentTypes)) return names.has(documentPart) ? 'docx' : 'office'
  return entries[0]?.name === 'mimetype' && names.has('content.xml') ? 'office' : 'archive'
}
