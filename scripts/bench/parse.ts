import { spawnSync } from 'node:child_process'
import { goals } from './parse/goals.ts'

/** `npm run bench:parse -- [html|text|grow|regex]`: what reading a report costs, as ratios; fails where one is beyond its floor. */
const benches = {
  html: async () => (await import('./parse/bench-html.ts')).benchHtml(),
  text: async () => (await import('./parse/bench-text.ts')).benchText(),
  grow: async () => (await import('./parse/bench-grow.ts')).benchGrow(),
  regex: async () => (await import('./parse/bench-regex.ts')).benchRegex(),
}
type Name = keyof typeof benches
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark «${unknown.join(', ')}». There are: ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}
const names = Object.keys(benches).filter((name) => asked.length === 0 || asked.includes(name)) as Name[]
process.exit((await run(names)) ? 0 : 1)

/** Each in a process of its own: what one has made the engine learn is of no use or harm to the next. */
async function run(names: readonly Name[]): Promise<boolean> {
  const [name, ...others] = names
  if (name === undefined) return true
  if (others.length > 0) {
    const held = names.map((one) => spawnSync(process.execPath, [process.argv[1] as string, one], { stdio: 'inherit' }).status === 0)
    return held.every(Boolean)
  }
  const goal = goals[name]
  process.stdout.write(`${goal.id} ${goal.what}: floor ${goal.floor}, target ${goal.target}, stretch ${goal.stretch}\n`)
  return benches[name]()
}
