/** A pattern and where it was met. */
export interface OwnPattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

const made = new Map<string, OwnPattern>()
const plain = globalThis.RegExp

/** Patterns that our own code puts together while it is loaded and runs. Import this module before any that is to be watched. */
globalThis.RegExp = new Proxy(plain, {
  construct(target, [source, flags], newTarget) {
    const pattern = Reflect.construct(target, [source, flags], newTarget) as RegExp
    const place = /packages\/(\S+?)\/(?:dist|src)\/(\S+?):\d+/.exec(new Error('where').stack ?? '')
    if (place && !made.has(pattern.source))
      made.set(pattern.source, { source: pattern.source, flags: pattern.flags, place: `${place[1]}/${place[2]}` })
    return pattern
  },
})

/** Ends the watch; what was seen. */
export function recordedPatterns(): OwnPattern[] {
  globalThis.RegExp = plain
  return [...made.values()]
}
