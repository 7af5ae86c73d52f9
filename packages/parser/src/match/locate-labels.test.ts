import { forms } from '@gongkai/shared'
import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { ideographs } from '../text/ideographs.ts'
import { findDamagedLabels } from './find-damaged-labels.ts'
import { labelPage } from './label-page.ts'
import { locateLabels } from './locate-labels.ts'
import { targetsOf } from './targets-of.ts'

const requests = forms.FMT_2021.tables.find((table) => table.part === 'requests')
const targets = requests ? targetsOf(requests) : []

/** The rows found, each with its place among the Han characters of the text. */
function located(text: string): string[] {
  const page = labelPage(ideographs(fold({ text, marks: [] })))
  return findDamagedLabels(locateLabels(targets, page, 0, page.text.length), targets, page)
    .located.filter(({ target }) => target.kind === 'row')
    .map(({ target, from }) => `${target.key} ${from}`)
}

describe('locateLabels', () => {
  test('labels in their order, cut by lines, bars and blanks', () => {
    expect(located('（五）不予\n处理 | 1.信访举报投诉类\n申请 | 0\n2. 重 复 申 请 0')).toEqual([
      'notProcessed.petitionOrComplaint 5',
      'notProcessed.repeatRequest 14',
    ])
  })

  test('of a row printed twice the first printing', () => {
    expect(located('1.信访举报投诉类申请 2.重复申请 2.重复申请 3.要求提供公开出版物')).toEqual([
      'notProcessed.petitionOrComplaint 0',
      'notProcessed.repeatRequest 9',
      'notProcessed.publishedMaterial 17',
    ])
  })

  test('a short label is not taken from the words of a group', () => {
    expect(located('（六）其他 处理 3.其他 （七）总计 四、结转下年度继续办理').slice(0, 2)).toEqual(['otherHandling.otherReasons 5', 'total 8'])
  })

  test('damaged wording between its neighbours', () => {
    expect(located('1.属于国家秘密 2.其他法行政法归禁止公开 3.危及“三安全一稳定”')).toEqual([
      'denied.stateSecret 0',
      'denied.prohibitedByLaw 6',
      'denied.securityOrStability 17',
    ])
  })

  test('a text without labels has none', () => expect(located('集市迁到河东。')).toEqual([]))
})
