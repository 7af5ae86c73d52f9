import './parse/record-patterns.ts'
import { benchGrow } from './parse/bench-grow.ts'
import { benchHtml } from './parse/bench-html.ts'
import { benchRegex } from './parse/bench-regex.ts'
import { benchText } from './parse/bench-text.ts'
import { goals } from './parse/goals.ts'

/** `npm run bench:parse -- [html|text|grow|regex]`: what reading a report costs, as ratios; fails where one is beyond its floor. */
const benches = { html: benchHtml, text: benchText, grow: benchGrow, regex: benchRegex }
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark «${unknown.join(', ')}». There are: ${Object.keys(benches).join(', ')}.\n`)
  process.exit(2)
}
let held = true
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const goal = goals[name as keyof typeof goals]
  process.stdout.write(`${goal.id} ${goal.what}: floor ${goal.floor}, target ${goal.target}, stretch ${goal.stretch}\n`)
  held = bench() && held
}
process.exit(held ? 0 : 1)
