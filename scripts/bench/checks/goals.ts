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
  years: {
    id: 'C2',
    what: 'all checks over the years of a body ÷ parsing its reports, over the demonstration county',
    floor: 1,
    target: 0.5,
    stretch: 0.25,
  },
  length: {
    id: 'C3',
    what: 'text reuse, time a character: prose eight times as long ÷ as it is',
    floor: 2,
    target: 1.3,
    stretch: 1.1,
  },
} as const satisfies Record<string, Goal>
