import { lineAt, type ProjectFile } from './project-files.ts'

const forbidden: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(?<![\w.~-])\/(?:home|Users|root|work)\/[\w.@-]+/g, reason: 'a path of one computer' },
  { pattern: /\.\.\/shared\/(?!src\b|tsconfig|package\.json)[\w-]*/g, reason: 'a path that only one computer has' },
  { pattern: /\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/g, reason: 'a promise; do it or write it down as a decision' },
  { pattern: /\.(?:only|skip)\(|\b(?:xit|xtest|xdescribe)\(/g, reason: 'a test that does not run' },
]

/** Words that no committed file may hold with the reason. */
export function wordsLaw(files: readonly ProjectFile[]): string[] {
  return files.filter(({ path }) => path !== 'package-lock.json').flatMap(forbiddenWords)
}

function forbiddenWords({ path, text }: ProjectFile): string[] {
  return forbidden.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map((found) => `${path}:${lineAt(text, found.index)} «${found[0]}»: ${reason}`),
  )
}
