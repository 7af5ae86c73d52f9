import { type Edition, type HistoryFinding, runHistoryChecks, runReportChecks } from '@gongkai/checks'
import { type DemoFile, makeCounty, type PlantedFault } from '@gongkai/demo'
import { parseReport } from '@gongkai/parser'
import { readBytes } from '@gongkai/readers'
import { dueDateOf, equationsOf, type Finding, forms, type Report, readableSegments, readableText, type Source } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'

/** The county that `npm run demo` imports, and others by chance: figures, faults and layouts that nobody has looked at beforehand. */
const seeds = [undefined, 1, 2, 3]

/** Checks that find what nobody planted, with the reason; their faults are not asked for until the county is written for them. */
const notYetPlanted: Readonly<Record<string, string>> = {
  D2: 'a bookmark’s mark is a damage of the layouts, drawn by chance and not told in the key',
  D3: '《条列》 is a damage of the labels, drawn by chance and not told in the key',
  F2: 'a unit that reports on the form of another year has that form’s chapters too, which the key does not tell',
  F9: 'planted at a street office as well, which is no government and need not tell such results',
  N6: 'the count of a channel is not read behind a clause on normative documents («……规范性文件0条；通过政府网站公开193条»)',
  X7: 'the county has too few sentences on problems, so that chapter 5 is sometimes last year’s by chance; and a copied year is not always drawn alike',
  X9: 'the county has too few sentences on problems, so that two years of a unit sometimes name the same one',
}

/**
 * Findings that a fault planted for another check brings about in the same file: the prose is written from the figures as they stand in the
 * table, so what breaks a sum there breaks what the prose says of it.
 */
const consequences: readonly { readonly check: string; readonly of: string; readonly why: string }[] = [
  { check: 'N2', of: 'A6', why: 'a request by one channel, none in all, and prose that denies them' },
  { check: 'N4', of: 'A3', why: 'the applicants that the prose tells of add up, the total of the table does not' },
  { check: 'N7', of: 'A2', why: 'the prose states each outcome and the total, which they do not make' },
  { check: 'N7', of: 'A3', why: 'the prose states an outcome with its wrong total' },
]

/** The checks of which each equation has a line of its own; of the others one line a file is enough. */
const sums: readonly string[] = ['A1', 'A2', 'A3', 'A4', 'A6']

/** Every file goes through the real readers, parser and checks, and is held against its key. */
describe.each(seeds)('the county of seed %s', (seed) => {
  const demo = makeCounty(seed)
  const { files, faults } = demo.key
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
      const lines = runReportChecks(report, text).flatMap((finding) => lineOf(file, finding))
      return [...new Set(lines)].filter((line) => !isConsequence(file, line))
    })
    const agencies = [...new Set(files.map(({ agency }) => agency))]
    const foundOverYears = agencies.flatMap((agency) => {
      const own = files.filter((file) => file.agency === agency)
      return runHistoryChecks(own.map(editionOf)).flatMap((finding) => lineOfYear(own, finding))
    })

    function isConsequence({ file }: DemoFile, line: string): boolean {
      const isPlanted = (check: string) => faults.some((fault) => fault.file === file && fault.check === check)
      return consequences.some(({ check, of }) => line.includes(` ${check} `) && isPlanted(of))
    }

    function editionOf(file: DemoFile): Edition {
      const { report, source } = read.get(file.file) ?? readFile(file)
      const isCurrent = !files.some(({ agency, year, version }) => agency === file.agency && year === file.year && version > file.version)
      const due = dueDateOf({ kind: file.kind, region: file.regionCode, year: file.year })
      return { report, text: readableText(() => readableSegments(source)), isCurrent, due }
    }

    const planted = faults.filter(({ availableNow, check }) => availableNow && !(check in notYetPlanted)).flatMap(linesOf)

    it('find every planted fault whose check exists, and nothing else', () => {
      expect([...found, ...new Set(foundOverYears)].sort()).toEqual(planted.sort())
    })

    it('have something to find: each check, at least twice', () => {
      for (const check of ['A1', 'A2', 'A3', 'A4', 'F1', 'N1', 'N3']) {
        expect(new Set(planted.filter((line) => line.includes(` ${check}`)).map((line) => line.split(' ')[0])).size).toBeGreaterThanOrEqual(2)
      }
    })
  })
})

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
  if ((outcome !== 'FAIL' && outcome !== 'UNCERTAIN') || check in notYetPlanted) return []
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
