import ts from 'typescript'
import { isCode, isTest, lineAt, type ProjectFile } from './project-files.ts'

const longestFile = 300
const longestFunction = 40
/** Markup is a picture of the page and takes its room. */
const longestComponent = 60

/** Tables of data, which are as long as what they describe. */
const tables = [/^packages\/shared\/src\/(forms|messages)\//, /^packages\/demo\/src\/prose\//]

/** Files and functions that are too long to be read at once. */
export function sizeLaw(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !tables.some((table) => table.test(file.path)))
    .flatMap((file) => [...longFile(file), ...longFunctions(file)])
}

function longFile({ path, text }: ProjectFile): string[] {
  const lines = text.trimEnd().split('\n').length
  return lines > longestFile ? [`${path} has ${lines} lines; at most ${longestFile}`] : []
}

/** A test's own function is a list of cases, not logic: it may be as long as its file. */
function longFunctions(file: ProjectFile): string[] {
  if (isTest(file)) return []
  const longest = file.path.endsWith('.tsx') ? longestComponent : longestFunction
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineAt(file.text, node.getStart(source))
      const lines = lineAt(file.text, node.end) - first + 1
      if (lines > longest) found.push(`${file.path}:${first} a function of ${lines} lines; at most ${longest}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
