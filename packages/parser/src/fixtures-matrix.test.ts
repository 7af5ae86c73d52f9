import { readFileSync } from 'node:fs'
import { formIds, refusalCodes } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { fixtureFolders } from '../scripts/fixture-folders.ts'
import { fixtureKind } from '../scripts/fixture-kind.ts'

const layouts = Array.from({ length: 14 }, (_, at) => `L${at + 1}`)
/** MIXED: table 2 on another form than table 3. */
const kindsOfForm = [...formIds, 'FREEFORM', 'MIXED']
/** Layouts that are met with every form; L10 is met with the later ones alone, L14 has no table. */
const layoutsOfAllForms = layouts.filter((layout) => layout !== 'L10' && layout !== 'L14')
const fewest = 3

const kinds = fixtureFolders().map(({ slug, expected }) => ({ slug, expected, ...fixtureKind(slug) }))
const reports = kinds.filter(({ refusal }) => refusal === null)

/** The first line of each notes.md says what a fixture stands for; here that is counted and held against what the parser says. */
describe('fixtures stand for every layout and form', () => {
  test.each(layouts)(`%s has at least ${fewest}`, (layout) =>
    expect(reports.filter((kind) => kind.layout === layout).length).toBeGreaterThanOrEqual(fewest),
  )
  test.each(kindsOfForm)(`%s has at least ${fewest}`, (form) =>
    expect(reports.filter((kind) => kind.form === form).length).toBeGreaterThanOrEqual(fewest),
  )
  test.each(layoutsOfAllForms)('%s stands with each form', (layout) =>
    expect(formIds.filter((form) => !reports.some((kind) => kind.layout === layout && kind.form === form))).toEqual([]),
  )
})

describe('the notes agree with what is read', () => {
  test.each(kinds)('$slug: $layout, $form', ({ expected, layout, form, refusal }) => {
    expect(layouts).toContain(layout)
    expect(kindsOfForm).toContain(form)
    const read = JSON.parse(readFileSync(expected, 'utf8'))
    expect(read.refusal?.code ?? null).toBe(refusal)
    if (refusal !== null) return expect(refusalCodes).toContain(refusal)
    const { proactive, requests } = read.form.parts
    if (form === 'MIXED') return expect(proactive).not.toBe(requests)
    // Tables that were pictures (L12) show no form; the headings and the year tell which one is meant.
    expect(read.form.detected).toBe(layout === 'L12' ? 'FREEFORM' : form)
  })
})
