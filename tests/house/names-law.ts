import { posix } from 'node:path'
import { isCode, type ProjectFile } from './project-files.ts'

/** Names that say nothing about what is inside. */
const empty = /^(utils?|helpers?|common|misc|managers?|stuff)$|[-.](utils?|helpers?|misc|manager)$/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Code whose file or folder is not named in kebab-case, or by a word that says nothing. */
export function namesLaw(files: readonly ProjectFile[]): string[] {
  return files
    .filter(isCode)
    .flatMap(({ path }) => path.split('/').flatMap((part, index, parts) => complaints(path, part, index === parts.length - 1)))
}

function complaints(path: string, part: string, isFile: boolean): string[] {
  const name = isFile ? posix.basename(part).replace(/(\.(test|config|spec))?\.[a-z]+$/, '') : part
  if (empty.test(name)) return [`${path}: «${name}» says nothing; name what is inside`]
  // Next writes the parts of an address in brackets.
  return kebab.test(name.replace(/^\.|^\[{1,2}(\.{3})?|\]{1,2}$|^\(|\)$/g, '')) ? [] : [`${path}: «${name}» is not kebab-case`]
}
