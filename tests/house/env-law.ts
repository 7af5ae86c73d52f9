import { isCode, isTest, lineAt, type ProjectFile } from './project-files.ts'

/** Where the environment may be read: one file of each app, the scripts that start everything, the tools' own configurations; a test may set it. */
const readers = [/(^|\/)env\.ts$/, /^apps\/[^/]+\/bin\//, /^scripts\//, /\.config\.(ts|mjs)$/]
const read = /\bprocess\s*(?:\?\.|\.)\s*env\b|\benv\b[^'"\n]*\bfrom 'node:process'/g

/** Every place that reads the environment and is not one of the few that may. */
export function envLaw(files: readonly ProjectFile[]): string[] {
  return files
    .filter((file) => isCode(file) && !isTest(file) && !readers.some((reader) => reader.test(file.path)))
    .flatMap(({ path, text }) =>
      [...text.matchAll(read)].map(({ index }) => `${path}:${lineAt(text, index)} reads the environment; only env.ts does`),
    )
}
