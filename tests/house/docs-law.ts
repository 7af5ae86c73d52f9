import { posix } from 'node:path'
import type { ProjectFile } from './project-files.ts'

const decisionHeads = ['Date', 'Status', 'Context', 'Decision', 'Consequences']

/** Decisions are numbered without a gap and have every part; links lead to files; what is read from the environment is described. */
export function docsLaw(files: readonly ProjectFile[], checkIds: readonly string[]): string[] {
  return [...decisionLaw(files), ...linkLaw(files), ...settingLaw(files), ...checkLaw(files, checkIds)]
}

function decisionLaw(files: readonly ProjectFile[]): string[] {
  const decisions = files.filter(({ path }) => path.startsWith('docs/decisions/')).toSorted((a, b) => a.path.localeCompare(b.path))
  return decisions.flatMap(({ path, text }, index) => {
    const number = String(index + 1).padStart(4, '0')
    const name = posix.basename(path)
    const misnumbered = /^\d{4}-[a-z0-9-]+\.md$/.test(name) && name.startsWith(number) ? [] : [`${path}: expected number ${number}`]
    const missing = decisionHeads.filter((head) => !new RegExp(`^(## ${head}$|${head}: \\S)`, 'm').test(text))
    return [...misnumbered, ...missing.map((head) => `${path}: has no «${head}»`)]
  })
}

function linkLaw(files: readonly ProjectFile[]): string[] {
  const known = new Set(files.flatMap(({ path }) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))))
  const isKnown = (path: string) => known.has(path.replace(/\/$/, '')) || /\.(png|svg)$/.test(path)
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, link]) => link ?? '')
        .filter((link) => !isKnown(posix.join(posix.dirname(path), link)))
        .map((link) => `${path}: the link ${link} leads nowhere`),
    )
}

/** What the system and other tools set, not the reader of our documents. */
const foreign = new Set(['CI', 'NO_COLOR', 'FORCE_COLOR', 'PATH', 'HOME', 'NODE_ENV', 'NEXT_TELEMETRY_DISABLED'])

function settingLaw(files: readonly ProjectFile[]): string[] {
  const described = files
    .filter(({ path }) => path === '.env.example' || path === 'CONTRIBUTING.md')
    .map(({ text }) => text)
    .join('\n')
  const read = files
    .filter(({ path }) => /(^|\/)env\.ts$|^scripts\/|\.config\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\bprocess\.env\.([A-Z_]+)|variable: '([A-Z_]+)'/g)].map((found) => ({ path, name: found[1] ?? found[2] ?? '' })),
    )
  return read
    .filter(({ name }) => !foreign.has(name) && !described.includes(name))
    .map(({ path, name }) => `${path}: ${name} is in neither .env.example nor CONTRIBUTING.md`)
}

function checkLaw(files: readonly ProjectFile[], checkIds: readonly string[]): string[] {
  const page = files.find(({ path }) => path === 'docs/checks.md')?.text ?? ''
  return checkIds.filter((id) => !new RegExp(`^#+ .*\\b${id}\\b`, 'm').test(page)).map((id) => `docs/checks.md: no section for ${id}`)
}
