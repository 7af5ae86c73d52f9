import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { ideographs } from '../text/ideographs.ts'
import { showsAllColumns } from './shows-all-columns.ts'

const shows = (head: string) => {
  const page = ideographs(fold({ text: `${head}一、本年新收`, marks: [] }))
  return showsAllColumns('requests', page, page.text.indexOf('一本年新收'))
}

describe('showsAllColumns', () => {
  test.each([
    ['the official head', '自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他', true],
    ['a head cut and mixed over lines', '自然 总计\n人 商业 科研 社会公益 法律服务 其他\n企业 机构 组织 机构 法人或其他组织', true],
    ['a head without 其他', '自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构', false],
    ['a head without 科研机构', '自然人 法人或其他组织 总计 商业企业 社会公益组织 法律服务机构 其他', false],
    ['no head at all', '下表是办理情况。', true],
  ])('%s', (_name, head, expected) => expect(shows(head)).toBe(expected))
})
