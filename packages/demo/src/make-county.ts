import { checkIds } from '@gongkai/shared'
import { allUnits, county, type DemoUnit, demoYears } from './county.ts'
import type { DemoFile, DemoKey, NearMiss, PlantedFault } from './demo-key.ts'
import { makeEdition } from './documents/make-edition.ts'
import { publish } from './documents/publish.ts'
import { brokenEquations } from './faults/broken-equations.ts'
import { drawnFaults } from './faults/drawn-faults.ts'
import { faultPlan } from './faults/fault-plan.ts'
import { nearMissPlan } from './faults/near-miss-plan.ts'
import type { Planned, PlannedFault } from './faults/planned.ts'
import { makeHistory } from './figures/make-history.ts'

/** The files of the demonstration county and the key to them. */
export interface DemoCounty {
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  readonly key: DemoKey
}

/** The seed of the county that everyone sees. */
const demoSeed = 20251231

/**
 * An invented county with ten years of reports in three forms and many layouts, with planted faults. The same seed gives the
 * same bytes. `makeCounty().key.faults` lists every fault.
 */
export function makeCounty(seed: number = demoSeed): DemoCounty {
  const figuresOf = makeHistory(seed)
  const published = allUnits.flatMap((unit) =>
    demoYears.flatMap((year) =>
      versionsOf(unit, year).map((version) => {
        const effects = [...faultPlan, ...nearMissPlan].filter((planned) => concerns(planned, unit.id, year, version))
        return publish(seed, makeEdition(seed, unit, year, version, figuresOf(unit.id, year), effects))
      }),
    ),
  )
  const files = published.map(({ entry }) => entry)
  return {
    files: published.map(({ bytes, entry }) => ({ path: entry.file, bytes })),
    key: {
      invented: true,
      seed,
      county: { code: county.code, name: county.name, city: county.city, province: county.province },
      files,
      faults: withDrawn(
        faultPlan.map((planned) => faultOf(planned, files)),
        files,
      ),
      nearMisses: nearMissPlan.map((planned) => nearMissOf(planned, files)),
    },
  }
}

/** What chance put in and nobody planned stands behind what was planned. */
function withDrawn(planned: readonly PlantedFault[], files: readonly DemoFile[]): PlantedFault[] {
  const isPlanned = (fault: PlantedFault) => planned.some(({ file, check }) => file === fault.file && check === fault.check)
  return [...planned, ...files.flatMap(drawnFaults).filter((fault) => !isPlanned(fault))]
}

/** A fault without a version stands in the first publication alone. */
function concerns(planned: Planned, unitId: string, year: number, version: number): boolean {
  return planned.unit === unitId && planned.year === year && (planned.version ?? 1) === version
}

function versionsOf(unit: DemoUnit, year: number): number[] {
  const planned = [...faultPlan, ...nearMissPlan].filter((one) => one.unit === unit.id && one.year === year)
  if (planned.some((one) => one.unpublished)) return []
  return planned.some((one) => one.version === 2) ? [1, 2] : [1]
}

function fileOf(planned: Planned, files: readonly DemoFile[]): DemoFile | undefined {
  const unit = allUnits.find(({ id }) => id === planned.unit)
  return files.find((file) => file.agency === unit?.agency && file.year === planned.year && file.version === (planned.version ?? 1))
}

function faultOf(planned: PlannedFault, files: readonly DemoFile[]): PlantedFault {
  const entry = fileOf(planned, files)
  const broken = entry && planned.kind === 'sum' ? brokenEquations(entry.parts, entry.truth) : []
  return {
    file: entry?.file ?? null,
    agency: agencyOf(planned),
    year: planned.year,
    check: planned.check,
    kind: planned.kind,
    outcome: planned.outcome ?? 'FAIL',
    of: planned.of ?? null,
    cells: entry ? cellsOf(planned, entry) : [],
    equations: broken.map(({ name }) => name),
    note: planned.note,
    availableNow: (checkIds as readonly string[]).includes(planned.check),
  }
}

function agencyOf(planned: Planned): string {
  return allUnits.find(({ id }) => id === planned.unit)?.agency ?? planned.unit
}

/** The figures that a fault touched. */
function cellsOf(planned: PlannedFault, entry: DemoFile): string[] {
  const missing = planned.blank || planned.pictures || planned.missingRows || planned.missingColumn ? Object.keys(entry.states) : []
  const shifted = (planned.shifted ?? []).flatMap((row) => [`${row}.otherOrg`, `${row}.total`])
  return [planned.change, planned.set, planned.secondPrinting].flatMap((touched) => Object.keys(touched ?? {})).concat(shifted, missing)
}

function nearMissOf(planned: Planned, files: readonly DemoFile[]): NearMiss {
  const entry = fileOf(planned, files)
  if (!entry && !planned.unpublished) throw new RangeError(`the near miss of ${planned.unit} ${planned.year} has no file`)
  return { file: entry?.file ?? null, agency: agencyOf(planned), year: planned.year, check: planned.check, note: planned.note }
}
