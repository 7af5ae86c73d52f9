import type { Goal } from '../measure/goal.ts'

/** What checking a report may cost, beside reading it. */
export const goals = {
  reports: {
    id: 'C1',
    what: 'all checks of one report ÷ parsing the same report, over the demonstration county',
    floor: 1,
    target: 0.5,
    stretch: 0.25,
  },
} as const satisfies Record<string, Goal>
