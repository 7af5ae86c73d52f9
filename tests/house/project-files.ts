import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** A file of the repository: path from the root, with forward slashes, and what it says. */
export interface ProjectFile {
  readonly path: string
  readonly text: string
}

const root = join(import.meta.dirname, '..', '..')

const textKinds = new Set([
  '.ts',
  '.tsx',
  '.mjs',
  '.cjs',
  '.js',
  '.json',
  '.md',
  '.css',
  '.sql',
  '.prisma',
  '.graphql',
  '.txt',
  '.html',
  '.yml',
  '.example',
  '',
])
const codeKinds = new Set(['.ts', '.tsx', '.mjs', '.cjs', '.js'])

export const isCode = ({ path }: ProjectFile) => codeKinds.has(extname(path)) && !path.endsWith('.d.ts')
export const isTest = ({ path }: ProjectFile) => /\.test\.tsx?$|\/e2e\/|^tests\//.test(path)

/** Every text file that git would keep. .gitignore is read here and not by git, so that a downloaded copy is tested as well. */
export function projectFiles(): ProjectFile[] {
  const ignored = ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8'))
  const walk = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.name === '.git' || ignored(path)) return []
      return entry.isDirectory() ? walk(path) : [path]
    })
  return walk('')
    .filter((path) => textKinds.has(extname(path)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The three forms of pattern that .gitignore uses: a name at any depth, a path from the root, and an ending. */
export function ignoredBy(gitignore: string): (path: string) => boolean {
  const patterns = gitignore
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
  return (path) =>
    patterns.some((pattern) => {
      if (pattern.startsWith('*')) return path.endsWith(pattern.slice(1))
      return pattern.includes('/') ? path === pattern.replace(/^\//, '') : path.split('/').at(-1) === pattern
    })
}

/** The line, from 1, at which a position stands. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
