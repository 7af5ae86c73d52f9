import type { Goal } from './goal.ts'

/** One line for a ratio and the two raw figures that it comes from; false where it is beyond the goal's floor. Without a goal it is only told. */
export function sayRatio(goal: Goal | null, name: string, ours: number, theirs: number, unit = 'µs'): boolean {
  const ratio = ours / theirs
  const reached = goal ? ` (${reach(goal, ratio)})` : ''
  process.stdout.write(`  ${name.padEnd(48)} ${round(ours)} ${unit} ÷ ${round(theirs)} ${unit} = ${round(ratio)} ${reached}\n`)
  return goal === null || ratio <= goal.floor
}

function reach(goal: Goal, ratio: number): string {
  return ratio <= goal.stretch
    ? 'stretch'
    : ratio <= goal.target
      ? 'target'
      : ratio <= goal.floor
        ? 'floor held'
        : `BEYOND THE FLOOR of ${goal.floor}`
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
