import { benchHistories } from './checks/bench-histories.ts'
import { benchReports } from './checks/bench-reports.ts'

/** `npm run bench:checks`: what checking costs beside reading, of a report and of a body's years; fails where it is beyond its floor. */
const held = [benchReports(), benchHistories()]
process.exit(held.every(Boolean) ? 0 : 1)
