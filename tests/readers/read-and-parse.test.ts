import { parseReport } from '@gongkai/parser'
import type { FigureKey, Report, Source } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../packages/readers/src/read-document.ts'
import { drawFigures, officialReport, type Printed } from './official-report.ts'
import { printDocx } from './print-docx.ts'
import { printPdf } from './print-pdf.ts'

/** Figures that were read otherwise than printed, in words. */
function differences(report: Report, source: Source, printed: Printed): string[] {
  return report.figures.flatMap(({ key, state, value, raw, span }) => {
    const expected = printed.get(key as FigureKey)
    const found = state === 'number' ? String(value) : state
    if (found !== (expected ?? 'blank')) return [`${key}: ${expected ?? 'blank'} was read as ${found}`]
    const shown = span ? source.text.slice(span.start, span.end).replace(/\s/g, '') : null
    return shown === raw ? [] : [`${key}: «${raw}» stands at «${shown}»`]
  })
}

const kinds = [
  ['DOCX', printDocx],
  ['PDF with strokes', (parts) => printPdf(parts, 'strokes')],
  ['PDF with strips', (parts) => printPdf(parts, 'strips')],
  ['PDF without lines', (parts) => printPdf(parts, 'none')],
] as const satisfies readonly (readonly [string, (parts: ReturnType<typeof officialReport>) => Buffer])[]

describe('a printed report is read back whole', () => {
  for (const [name, print] of kinds) {
    test.each([
      ['FMT_2021', 2023, 1],
      ['FMT_2021', 2024, 2],
      ['FMT_2019', 2020, 3],
    ] as const)(`${name}, %s, %i`, async (form, year, seed) => {
      const printed = drawFigures(form, seed)
      const source = await readDocument('report', print(officialReport(form, year, printed)))
      const report = parseReport(source)
      expect(differences(report, source, printed)).toEqual([])
      expect(report.figures).toHaveLength(printed.size)
      expect(report.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
      expect([report.year?.value, report.agency?.value, report.form.detected]).toEqual([year, '雁渚镇人民政府', form])
    })
  }
})

describe('cells left blank', () => {
  const printed = drawFigures('FMT_2021', 4, 0.5)
  const parts = officialReport('FMT_2021', 2022, printed)

  test.each(kinds.slice(0, 3))('stay blank where the grid is there: %s', async (_, print) => {
    const source = await readDocument('report', print(parts))
    expect(differences(parseReport(source), source, printed)).toEqual([])
  })

  test('make no wrong number where there is none', async () => {
    const source = await readDocument('report', printPdf(parts, 'none'))
    const numbers = parseReport(source).figures.filter(({ state }) => state === 'number')
    expect(numbers.filter(({ key, value }) => String(value) !== printed.get(key))).toEqual([])
  })
})
