import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { OwnPattern } from './record-patterns.ts'

/** The packages that go through text that others have written. */
const packages = ['shared', 'readers', 'parser', 'checks']

/** Every pattern that stands in the sources of these packages as a literal. */
export function writtenPatterns(): OwnPattern[] {
  return packages.flatMap((name) => {
    const root = join('packages', name, 'src')
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    return files.flatMap((file) => literalsIn(readFileSync(join(root, file), 'utf8'), `${name}/${file}`))
  })
}

function literalsIn(code: string, file: string): OwnPattern[] {
  const found: OwnPattern[] = []
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? []
      found.push({ source, flags, place: `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}
