import { describe, expect, it } from 'vitest'
import { n3 } from '../checks/n3-no-cases-in-text.ts'
import { runReportChecks } from '../run-checks.ts'
import { makeEdition } from '../testing/make-edition.ts'
import { speaksForOffice } from './speaks-for-office.ts'

describe('a sentence speaks for one office', () => {
  it.each([
    ['全年，县政府办公室未发生行政复议', true],
    ['我办没有行政复议', true],
    ['本办公室收到申请2件', true],
    ['没有涉及区政府办公厅的行政复议', true],
    ['办本级未发生行政复议', true],
    ['全年未发生行政复议', false],
    ['办公室设两个窗口。全年未发生行政复议', false],
    ['申请人可向县政府办公室提出，全年收到申请2件', false],
    ['由党政办公室统一登记，收到申请2件', false],
    ['办公室牵头督办，全县收到申请2件', false],
    ['我办理结收到申请2件', false],
    ['根据《实施办法》收到申请2件', false],
  ])('%s: %s', (words, expected) => expect(speaksForOffice(words)).toBe(expected))
})

it('its contradiction with the table of a district is uncertain and says why, unless the report is that office’s own', () => {
  const told = (agency: string, sentence: string) => {
    const edition = makeEdition({
      year: 2023,
      form: 'FMT_2021',
      figures: { 'cases.reconsideration.total': 1 },
      chapters: { '一、总体情况': `${sentence}。` },
    })
    const start = edition.text.text.indexOf('未发生')
    const span = { start, end: start + '未发生行政复议'.length }
    const claims = [{ key: 'reconsiderations', none: true, raw: '未发生行政复议', span }] as const
    const report = { ...edition.report, claims, agency: { value: agency, raw: agency, span: { start: 0, end: 1 } } }
    return runReportChecks(report, edition.text, [n3]).map(({ outcome, message }) => [outcome, message.zh.includes('只说办公室一家')])
  }
  expect(told('澄湾县人民政府', '全年，县政府办公室未发生行政复议')).toEqual([['UNCERTAIN', true]])
  expect(told('澄湾县人民政府', '全年，我县未发生行政复议')).toEqual([['FAIL', false]])
  expect(told('澄湾县人民政府办公室', '全年，县政府办公室未发生行政复议')).toEqual([['FAIL', false]])
})
