import { posix } from 'node:path'
import ts from 'typescript'
import { isCode, isTest, lineAt, type ProjectFile } from './project-files.ts'
import { type Room, rooms } from './rooms.ts'

interface Edge {
  readonly from: ProjectFile
  readonly line: number
  /** As written. */
  readonly specifier: string
  /** The file's path or the package's name. */
  readonly target: string
}

/** Every import that the house does not allow: file, line, the edge, and what the room may import. */
export function importLaw(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => isCode(file))
    .flatMap(edgesOf)
    .flatMap((edge) => {
      const reason = forbidden(edge)
      return reason === undefined ? [] : [`${edge.from.path}:${edge.line} imports ${edge.specifier}: ${reason}`]
    })
}

function edgesOf(from: ProjectFile): Edge[] {
  return ts.preProcessFile(from.text, true, true).importedFiles.map(({ fileName, pos }) => ({
    from,
    line: lineAt(from.text, pos),
    specifier: fileName,
    target: fileName.startsWith('.') ? posix.join(posix.dirname(from.path), fileName) : fileName,
  }))
}

function forbidden({ from, specifier, target }: Edge): string | undefined {
  const room = roomOf(from.path)
  if (room === undefined) return undefined
  const deep = /^(@gongkai\/[^/]+)\/./.exec(specifier)
  if (deep) return `past the door; import ${deep[1]}`
  if (!specifier.startsWith('.')) return forbiddenPackage(room, from, target)
  const other = roomOf(target)
  if (other === room || other === undefined) return undefined
  const packageOf = (path: string) => path.split('/').slice(0, 2).join('/')
  if (/^(packages|apps)\//.test(target) && packageOf(target) !== packageOf(from.path))
    return 'a relative path into another package; import it by its name'
  // A test may set its scene with the rooms that its own room must not know.
  return isTest(from) || room.rooms.includes(other.path) ? undefined : `${room.path} → ${other.path} is no edge of the house; ${allowed(room)}`
}

function forbiddenPackage(room: Room, from: ProjectFile, target: string): string | undefined {
  const name = target.startsWith('node:')
    ? 'node:'
    : target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/')
  if (isTest(from) && (room.inTests ?? ['node:', 'vitest', 'fast-check']).includes(name)) return undefined
  if (room.packages === 'any' || room.packages.includes(name)) return undefined
  return `${room.path} → ${name} is no edge of the house; ${allowed(room)}`
}

function allowed({ path, rooms: others, packages }: Room): string {
  const list = [...others, ...(packages === 'any' ? ['any package'] : packages)]
  return `${path} may import ${list.length === 0 ? 'nothing but itself' : list.join(', ')}`
}

/** The innermost room that a path stands in. */
function roomOf(path: string): Room | undefined {
  return rooms.filter((room) => path === room.path || path.startsWith(`${room.path}/`)).toSorted((a, b) => b.path.length - a.path.length)[0]
}
