import { benchReports } from './checks/bench-reports.ts'

/** `npm run bench:checks`: what checking a report costs beside reading it; fails where it is beyond its floor. */
process.exit(benchReports() ? 0 : 1)
