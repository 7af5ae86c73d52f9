import { readdir, stat } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'

/** What a folder is searched for; a file that is named itself is taken whatever it is called. No extension counts as a document. */
const documentExtensions = new Set([
  '',
  '.txt',
  '.text',
  '.md',
  '.htm',
  '.html',
  '.shtml',
  '.xhtml',
  '.docx',
  '.doc',
  '.wps',
  '.rtf',
  '.odt',
  '.pdf',
  '.zip',
])

export interface FileList {
  /** Paths as they will be opened, sorted, each once. */
  readonly files: readonly string[]
  /** Files in the folders that are no documents by their name. */
  readonly skipped: number
}

const isHidden = (path: string) => path.split(/[\\/]/).some((part) => part.startsWith('.'))

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(relative(folder, path)))
}

/** The documents that `paths` (files and folders) name; folders are searched to the bottom. A path that does not exist stays in the list. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const files = new Set<string>()
  let skipped = 0
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
    for (const file of isFolder ? await filesIn(path) : [path]) {
      if (!isFolder || documentExtensions.has(extname(file).toLowerCase())) files.add(file)
      else skipped += 1
    }
  }
  return { files: [...files].sort(), skipped }
}
