import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData } from './find-personal-data.ts'

const found = (text: string) => findPersonalData(text).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

/** Born in 2099: nobody’s. */
const identity = '110101209912310015'

describe('personal data', () => {
  it.each([
    ['联系电话:13800138000', '13800138000'],
    ['电话：0999-4500001/13800138000。', '13800138000'],
    ['手机 138 0013 8000，传真略', '138 0013 8000'],
    ['手机138-0013-8000', '138-0013-8000'],
    ['+86-13800138000', '13800138000'],
    ['值班员１３８００１３８０００', '１３８００１３８０００'],
  ])('a mobile number: %s', (text, number) => expect(found(text)).toEqual([`mobile ${number}`]))

  it.each([
    '办公电话：0999-4500001，邮编：990100',
    '12800138000 不是号段，23800138000 也不是',
    '索引号 011200333/2022-13800138000',
    '流水号 138001380001 与 0013800138000',
    'http://www.example.invalid/art/13800138000.html',
    '一、本年新收政府信息公开申请数量13900000013',
    '| 规章 | 13900000013 |',
    '行政许可 130 0000 0013 0000',
    '统一社会信用代码 113999001380013800',
    '已遮盖 138****8000',
  ])('none: %s', (text) => expect(found(text)).toEqual([]))

  it('an identity number with its check digit, or of fifteen digits where it is called one', () => {
    expect(found(`身份证号 ${identity}`)).toEqual([`identityNumber ${identity}`])
    expect(found(`${identity.slice(0, -1)}6`)).toEqual([])
    expect(found(`编号${identity}7`)).toEqual([])
    expect(found('身份证号：110101991231001')).toEqual(['identityNumber 110101991231001'])
    expect(found('110101991231001')).toEqual([])
  })

  it('a mailbox at a free provider is a person’s beside a name, and an office’s otherwise', () => {
    expect(found('联系人：于溪石，邮箱：yuxishi@163.com')).toEqual(['privateMailbox yuxishi@163.com'])
    expect(found('填报人 于溪石\n邮箱 yuxishi＠qq.com')).toEqual(['privateMailbox yuxishi＠qq.com'])
    expect(found('邮箱：yuxishi@qq.com（于先生）')).toEqual(['privateMailbox yuxishi@qq.com'])
    expect(found('联系人：党政办公室，邮箱：office@163.com')).toEqual(['officeMailbox office@163.com'])
    expect(found('联系：石笕镇人民政府，邮箱：office@126.com。')).toEqual(['officeMailbox office@126.com'])
    expect(found('联系人：于溪石，邮箱：ogi@xiling.gov.cn')).toEqual([])
  })

  it('is quick with long texts of digits and blanks, and its places never overlap', () => {
    for (const piece of ['1', '13800138000 ', '1 ', '@', 'a.', '于']) expect(findPersonalData(piece.repeat(20_000)).length).toBeLessThan(20_001)
    fc.assert(
      fc.property(fc.array(fc.constantFrom('13800138000', identity, 'a@qq.com', '联系人：于溪石 ', '，', ' ', '-', '1', '。')), (pieces) => {
        const places = findPersonalData(pieces.join(''))
        for (const [index, { start, end }] of places.entries()) {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0)
        }
      }),
    )
  })
})
