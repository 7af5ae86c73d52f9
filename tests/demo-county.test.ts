import { type Edition, type HistoryFinding, runHistoryChecks, runReportChecks } from '@gongkai/checks'
import { type DemoFile, makeCounty, type NearMiss, type PlantedFault } from '@gongkai/demo'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { checkIds, dueDateOf, equationsOf, type Finding, forms, type Report, readableSegments, readableText, type Source } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'

/** Checks without a fault in the county, with the reason. */
const notPlanted: Readonly<Record<string, string>> = {}

/** The county that `npm run demo` imports, and others by chance: figures, faults and layouts that nobody has looked at beforehand. */
const seeds = [undefined, 1, 2, 3]

/** The checks that the county has faults and near misses for. */
const plantedChecks = checkIds.filter((check) => !(check in notPlanted))

/** The checks of which each equation has a line of its own; of the others one line a file is enough. */
const sums: readonly string[] = ['A1', 'A2', 'A3', 'A4', 'A6']

/** What a check that finds no fault says of what it tells of; all others say FAIL or UNCERTAIN. */
const remarks: Readonly<Record<string, Finding['outcome']>> = { L2: 'INFO', T2: 'NOT_ASSESSABLE', X4: 'INFO', X5: 'INFO' }

/** Every file goes through the real readers, parser and checks, and is held against its key. */
describe.each(seeds)('the county of seed %s', (seed) => {
  const demo = makeCounty(seed)
  const { files, faults, nearMisses } = demo.key
  const read = new Map(files.map((file) => [file.file, readFile(file)]))

  function readFile({ file }: DemoFile): { source: Source; report: Report } {
    const bytes = demo.files.find(({ path }) => path === file)?.bytes ?? new Uint8Array()
    const source = readBytes(file, bytes)
    return { source, report: parseReport(source) }
  }

  /** One line for each difference over all files, so that a failure names them all. */
  function differences(find: (file: DemoFile, report: Report, source: Source) => readonly string[]): string[] {
    return files.flatMap((file) => {
      const { report, source } = read.get(file.file) ?? readFile(file)
      return find(file, report, source).map((difference) => `${file.file} (${file.layout}): ${difference}`)
    })
  }

  function unequal(what: string, got: unknown, expected: unknown): string[] {
    return got === expected ? [] : [`${what} is ${got}, expected ${expected}`]
  }

  describe('every file of the demonstration county', () => {
    it('is a report of its agency, year, days and form', () => {
      const found = differences((file, report) => [
        ...unequal('refusal', report.refusal?.code, undefined),
        ...(file.agency.startsWith(report.agency?.value ?? '?') || file.agency.includes(report.agency?.value ?? '?')
          ? []
          : [`agency is ${report.agency?.value}`]),
        ...unequal('year', report.year?.value, file.year),
        ...unequal('publishedOn', report.publishedOn?.value ?? null, file.publishedOn),
        ...unequal('signedOn', report.signedOn?.value ?? null, file.signedOn),
        ...unequal('form', report.form.detected, file.form),
        ...unequal('expected form', report.form.expected, file.expectedForm),
        ...unequal('parts', JSON.stringify(sorted(report.form.parts)), JSON.stringify(sorted(file.parts))),
      ])
      expect(found).toEqual([])
    })

    it('gives every figure its number or the reason why there is none', () => {
      const found = differences((file, report) => {
        const figures = new Map(report.figures.map((figure) => [figure.key, figure]))
        const keys = new Set([...Object.keys(file.truth), ...figures.keys()])
        return [...keys].flatMap((key) => {
          const figure = figures.get(key)
          const expected = file.states[key] ?? (key in file.truth ? 'number' : 'absent')
          return [...unequal(`state of ${key}`, figure?.state ?? 'absent', expected), ...unequal(key, figure?.value ?? null, file.truth[key] ?? null)]
        })
      })
      expect(found).toEqual([])
    })

    it('leads each number back to its own digits', () => {
      const found = differences((_, report, source) => {
        const numbers = report.figures.filter(({ state }) => state === 'number')
        const places = numbers.map(({ span }) => `${span?.start}–${span?.end}`)
        const strayed = numbers.filter(({ span, value }) => Number(span && printed(source.text.slice(span.start, span.end))) !== value)
        return [...unequal('places', new Set(places).size, places.length), ...strayed.map(({ key, value }) => `${key} ${value} has another place`)]
      })
      expect(found).toEqual([])
    })

    it('is understood where its prose states or denies a count', () => {
      const found = differences((file, report) =>
        // What the prose says of another year (planted as N12) is nobody's count of this one.
        faults.some((fault) => fault.check === 'N12' && fault.file === file.file)
          ? []
          : [...new Set(file.stated.map(({ key }) => key))].flatMap((key) => {
              const got = report.claims.filter((claim) => claim.key === key).map((claim) => (claim.none || claim.holds ? 'none' : `${claim.value}`))
              const expected = file.stated.filter((stated) => stated.key === key).map(({ value }) => `${value ?? 'none'}`)
              return unequal(key, [...new Set(got)].join(), expected.join())
            }),
      )
      expect(found).toEqual([])
    })
  })

  describe('the checks on the demonstration county', () => {
    const found = files.flatMap((file) => {
      const { report, text } = editionOf(file)
      return runReportChecks(report, text).flatMap((finding) => lineOf(file, finding))
    })
    const agencies = [...new Set(files.map(({ agency }) => agency))]
    const foundOverYears = agencies.flatMap((agency) => {
      const own = files.filter((file) => file.agency === agency)
      return runHistoryChecks(own.map(editionOf)).flatMap((finding) => lineOfYear(own, finding))
    })

    function editionOf(file: DemoFile): Edition {
      const { report, source } = read.get(file.file) ?? readFile(file)
      const isCurrent = !files.some(({ agency, year, version }) => agency === file.agency && year === file.year && version > file.version)
      const due = dueDateOf({ kind: file.kind, region: file.regionCode, year: file.year })
      return { report, text: readableText(() => readableSegments(source)), isCurrent, due }
    }

    const planted = faults.filter(({ availableNow }) => availableNow).flatMap(linesOf)

    it('find every planted fault, and nothing else', () => {
      expect([...new Set([...found, ...foundOverYears])].sort()).toEqual([...new Set(planted)].sort())
    })

    it('have something to find: each check at least two faults that were planted for it, in different files', () => {
      expect(plantedChecks.filter((check) => placesOf(faults.filter((fault) => fault.check === check && fault.of === null)) < 2)).toEqual([])
    })

    it('have something to pass by: each check at least two near misses', () => {
      expect(plantedChecks.filter((check) => placesOf(nearMisses.filter((nearMiss) => nearMiss.check === check)) < 2)).toEqual([])
      const missed = nearMisses.filter(({ file, check }) => faults.some((fault) => fault.file === file && file !== null && fault.check === check))
      expect(missed).toEqual([])
    })
  })
})

/** How many different reports they are in, or are about. */
function placesOf(planted: readonly (PlantedFault | NearMiss)[]): number {
  return new Set(planted.map(({ file, agency, year }) => file ?? `${agency} ${year}`)).size
}

/** The same for a finding over the years: of several columns or chapters one line, and a missing year is named itself. */
function lineOfYear(own: readonly DemoFile[], finding: HistoryFinding): string[] {
  const { check, outcome, year, fingerprint } = finding
  const file = own.findLast((one) => one.year === year)
  if (check !== 'X6' || outcome === 'PASS') return file ? lineOf(file, finding) : []
  const missing = fingerprint.slice('X6/'.length).split('+')
  return missing.map((gap) => `${file?.agency} ${gap} ${check} ${outcome}`)
}

/** What a finding is about, as a line that can be held against the key; nothing for one that is no fault. */
function lineOf({ file }: DemoFile, { check, outcome, cells }: Finding): string[] {
  const remark = remarks[check]
  if (remark ? outcome !== remark : outcome !== 'FAIL' && outcome !== 'UNCERTAIN') return []
  return [`${file} ${sums.includes(check) ? equationName(check, cells) : check} ${outcome}`]
}

/** Both faults of sums and others as lines: a fault that breaks several equations gives as many. */
function linesOf({ file, agency, year, check, equations, outcome }: PlantedFault): string[] {
  if (file === null) return [`${agency} ${year} ${check} ${outcome}`]
  return equations.length > 0 ? equations.map((equation) => `${file} ${equation} ${outcome}`) : [`${file} ${check} ${outcome}`]
}

/** `A2.naturalPerson` for the cells of that equation. */
function equationName(check: string, cells: readonly string[]): string {
  const same = (keys: readonly string[]) => keys.length === cells.length && keys.every((key) => cells.includes(key))
  const equation = Object.values(forms)
    .flatMap((form) => equationsOf(form))
    .find(({ identity, left, right }) => identity.id === check && same([...left, ...right]))
  return `${check}.${equation?.at || (equation?.identity.right ?? cells).join('+')}`
}

/** The number in a stretch of source text, markup left out. */
function printed(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .normalize('NFKC')
    .replace(/^\+/, '')
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b)))
}
