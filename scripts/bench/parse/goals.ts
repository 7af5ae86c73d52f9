import type { Goal } from '../measure/goal.ts'

/** What reading a report may cost, beside the least that anyone could spend on it. */
export const goals = {
  html: { id: 'P9', what: 'read and parse an HTML report ÷ parse5 alone on the same characters', floor: 2.5, target: 1.5, stretch: 1 },
  text: { id: 'P10', what: 'parse a text report of 10,000 characters ÷ one scan of it for numbers', floor: 60, target: 20, stretch: 10 },
  grow: { id: 'P11', what: 'time per character at 1,000,000 characters ÷ at 10,000', floor: 2, target: 1.3, stretch: 1.1 },
  regex: { id: 'R9', what: 'each of our own patterns, 200,000 characters ÷ 100,000', floor: 2.5, target: 2.1, stretch: 2.05 },
} as const satisfies Record<string, Goal>
