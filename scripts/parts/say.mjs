const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR
/** @type {(code: number) => (text: string) => string} */
const paint = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = paint(1)
export const dim = paint(2)
export const green = paint(32)
export const red = paint(31)

/** @param {number} since what `performance.now()` said at the start */
export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {string} text */
export function complain(text) {
  process.stderr.write(`${red('✗')} ${text.replaceAll('\n', '\n  ')}\n`)
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = performance.now()
  say(`${dim('…')} ${title}`)
  const result = await work()
  say(`${green('✓')} ${title} ${dim(seconds(since))}`)
  return result
}
