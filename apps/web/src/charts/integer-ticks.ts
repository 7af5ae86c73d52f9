const steps = [1, 2, 5]

/** Whole-numbered ticks from 0 to at least `max`, at most `count` steps: `integerTicks(7)` is `[0, 2, 4, 6, 8]`. */
export function integerTicks(max: number, count = 5): number[] {
  const top = Math.max(1, Math.ceil(max))
  for (let power = 1; ; power *= 10) {
    for (const unit of steps) {
      const step = unit * power
      const intervals = Math.ceil(top / step)
      if (intervals <= count) return Array.from({ length: intervals + 1 }, (_, index) => index * step)
    }
  }
}
