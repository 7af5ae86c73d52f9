import { figureFaults } from './figure-faults.ts'
import { formFaults } from './form-faults.ts'
import type { PlannedFault } from './planned.ts'
import { proseFaults } from './prose-faults.ts'
import { timeFaults } from './time-faults.ts'
import { yearFaults } from './year-faults.ts'

/** Every fault of the demonstration county. A file may have several; each has its own line. */
export const faultPlan: readonly PlannedFault[] = [...formFaults, ...figureFaults, ...yearFaults, ...proseFaults, ...timeFaults]
