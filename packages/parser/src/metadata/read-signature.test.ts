import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readMetadata } from './read-metadata.ts'

const head = '枕溪镇2023年政府信息公开工作年度报告\n'
const body = '一、总体情况\n全年公开12条。\n六、其他需要报告的事项\n无。\n'
const signedOn = (text: string) => {
  const folded = fold({ text, marks: [] })
  const { signedOn: stated } = readMetadata(folded, [])
  if (stated) expect(text.slice(stated.span.start, stated.span.end).replace(/\s/g, '')).toBe(stated.raw)
  return stated?.value ?? null
}

describe('the day under the signature', () => {
  test.each([
    ['under the signer', '枕溪镇人民政府\n2024年1月15日', '2024-01-15'],
    ['beside the signer', '    枕溪镇人民政府　2024年1月15日', '2024-01-15'],
    ['alone', '\n\n                 2024 年 1 月 15 日\n', '2024-01-15'],
    ['in Chinese numerals', '枕溪镇人民政府\n二〇二四年一月十五日', '2024-01-15'],
    ['in the first month by its old name', '枕溪镇人民政府\n2024年元月15日', '2024-01-15'],
    ['with strokes under a signer', '枕溪镇人民政府（盖章）\n2024.1.15', '2024-01-15'],
    ['before the year was over', '枕溪镇人民政府\n2023年12月28日', '2023-12-28'],
    ['above the site’s own clock', '枕溪镇人民政府\n2024年1月15日\n今天是\n2025年12月30日', '2024-01-15'],
    ['above the site’s last lines', '枕溪镇人民政府\n2024年1月15日\n扫一扫在手机打开当前页面\n2025年12月30日', '2024-01-15'],
  ])('%s', (_name, foot, day) => expect(signedOn(head + body + foot)).toBe(day))

  test.each([
    ['a day in a sentence', `${head}${body}截至枕溪镇人民政府\n办结于2023年12月31日。`],
    ['a deadline on a line of its own', `${head}${body}截至2023年12月31日`],
    ['a day with strokes alone', `${head}${body}2024-01-15`],
    ['a labelled day', `${head}${body}发布日期：\n2024年1月15日`],
    ['no such day', `${head}${body}枕溪镇人民政府\n2024年2月30日`],
    ['a year with a digit too many', `${head}${body}枕溪镇人民政府\n20224年1月17日`],
    ['a month alone', `${head}${body}枕溪镇人民政府\n2024年1月`],
    ['a day under the title', `${head}2024年1月18日\n${body}`],
    ['a day of the index block', `发布日期\n2024年1月18日\n${head}${body}`],
  ])('%s is none', (_name, text) => expect(signedOn(text)).toBeNull())

  test('the signature before an annexed table', () => {
    const text = `${head}${body}枕溪镇人民政府\n2024年1月15日\n`
    const folded = fold({ text: `${text}附表\n规章 0 0 0\n填报日期：2023年12月20日`, marks: [] })
    expect(readMetadata(folded, [{ from: text.length, to: text.length + 10 }]).signedOn?.value).toBe('2024-01-15')
  })
})
