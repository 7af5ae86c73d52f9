import { describe, expect, test } from 'vitest'
import { labelCore } from './label-core.ts'

describe('labelCore', () => {
  test.each([
    ['2.重复申请', '重复申请', '2'],
    ['2、传真申请数', '传真申请数', '2'],
    ['（一）予以公开', '予以公开', ''],
    ['一、本年新收政府信息公开申请数量', '本年新收政府信息公开申请数量', ''],
    ['3.危及“三安全一稳定”', '危及三安全一稳定', '3'],
    ['采购总金额（单位：万元，保留4位小数）', '采购总金额单位万元保留位小数', ''],
    ['其中：主动公开规范性文件数', '其中主动公开规范性文件数', ''],
  ])('%s', (label, text, number) => expect(labelCore(label)).toMatchObject({ text, number }))

  test('digits inside the wording are remembered with their place in it', () => {
    expect([...labelCore('（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）').inner]).toEqual([[23, '1']])
    expect(labelCore('2.重复申请').inner.size).toBe(0)
  })
})
