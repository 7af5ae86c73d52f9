import type { ProjectFile } from './project-files.ts'

interface Locked {
  readonly version?: string
  readonly link?: boolean
  readonly resolved?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/**
 * What `npm ci` would refuse on some computer, or fetch from elsewhere: a workspace or a dependency that the lockfile does not name, also one
 * that is meant for another system, and a package that does not come from the public registry.
 */
export function lockLaw(files: readonly ProjectFile[]): string[] {
  const lockfile = files.find(({ path }) => path === 'package-lock.json')
  if (!lockfile) return ['package-lock.json is missing']
  const { packages } = JSON.parse(lockfile.text) as { packages: Record<string, Locked> }
  const workspaces = files
    .flatMap(({ path }) => /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1] ?? [])
    .filter((path) => !packages[path])
  return [
    ...workspaces.map((path) => `package-lock.json does not know ${path}; run npm install --ignore-scripts`),
    ...Object.keys(packages).flatMap((path) => missingOf(packages, path)),
    ...Object.entries(packages).flatMap(([path, { link, resolved }]) =>
      link || !resolved || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`package-lock.json: ${path} is not from registry.npmjs.org`],
    ),
  ]
}

function missingOf(packages: Readonly<Record<string, Locked>>, path: string): string[] {
  const { dependencies, devDependencies, optionalDependencies } = packages[path] ?? {}
  return Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter((name) => !isFound(packages, path, name))
    .map((name) => `package-lock.json: ${path || 'the root'} needs ${name}, which is not in it`)
}

/** Node's way of looking: beside the package, then further out. */
function isFound(packages: Readonly<Record<string, Locked>>, path: string, name: string): boolean {
  if (packages[path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`]) return true
  if (path === '') return false
  const outer = path.lastIndexOf('/node_modules/')
  return isFound(packages, outer < 0 ? '' : path.slice(0, outer), name)
}
