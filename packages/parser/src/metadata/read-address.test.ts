import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readMetadata } from './read-metadata.ts'

const title = '枕溪镇2023年政府信息公开工作年度报告\n'
const addressOf = (text: string) => {
  const folded = fold({ text: title + text, marks: [] })
  const { address } = readMetadata(folded, [])
  if (address) expect(folded.text.slice(address.span.start, address.span.end)).toBe(address.raw)
  return address?.value ?? null
}

describe('where the report can be had', () => {
  test.each([
    ['电子版可在网站（www.zhenxi.gov.cn）下载。', 'www.zhenxi.gov.cn'],
    ['本报告的电子版可从“枕溪”门户网站（http://www.zhenxi.gov.cn/）查阅或下载，如有疑问请联系我们。', 'http://www.zhenxi.gov.cn/'],
    [
      '所列数据的统计期限自2023年1月1日至12月31日。主要通过网站(https://xxgk.zhenxi.gov.cn:8080/nb/index.html?id=3)公布。',
      'https://xxgk.zhenxi.gov.cn:8080/nb/index.html?id=3',
    ],
    ['统计期限自2023年1月1日至12月31日,可同时在门户网站http://zhenxi.gov.cn/进行查阅。', 'http://zhenxi.gov.cn/'],
    ['报告通过网站（www. zhenxi.gov.cn）向社会公布。', 'www.zhenxi.gov.cn'],
    ['年报通过网站向社会公开（网址：xxgk.zhenxi.gov.cn/nb）。', 'xxgk.zhenxi.gov.cn/nb'],
    ['报告全文见ｈｔｔｐ：／／ｗｗｗ．ｚｈｅｎｘｉ．ｇｏｖ．ｃｎ。', 'http://www.zhenxi.gov.cn'],
    ['电子版见网站(http://www.zhenxi.\ngov.cn/nb/)，欢迎下载。', 'http://www.zhenxi.gov.cn/nb/'],
    ['电子版见<http://www.zhenxi.gov.cn/>。', 'http://www.zhenxi.gov.cn/'],
    ['电子版见 http://www.zhenxi.gov.cn/\n一、总体情况\n全年公开12条。', 'http://www.zhenxi.gov.cn/'],
    ['电子版见 http://www.zhenxi.gov.cn\n2023年，全年公开12条。', 'http://www.zhenxi.gov.cn'],
    ['一、总体情况\n全年公开12条。\n六、其他需要报告的事项\n本报告电子版可在www.zhenxi.gov.cn下载。', 'www.zhenxi.gov.cn'],
  ])('%s', (text, address) => expect(addressOf(text)).toBe(address))

  test.each([
    ['a mailbox', '电子版可向xxgk@zhenxi.gov.cn索取。'],
    ['a contact’s address', '如对本报告有疑问，请联系枕溪镇（网址：www.zhenxi.gov.cn）。'],
    ['where other things are published', '一、总体情况\n在网站（www.zhenxi.gov.cn）公开信息12条，方便查阅。'],
    ['an address cut by the line end, nobody knows where it ends', '电子版见网站http://www.zhenxi.\ngov.cn/nb/ 下载。'],
    ['numbers with dots', '电子版见附件1.2.3。'],
    ['none', '电子版可在县政府门户网站下载。'],
  ])('not %s', (_name, text) => expect(addressOf(text)).toBeNull())

  test('an address in the page’s head is the site’s', () => {
    const folded = fold({ text: `网站首页 年度报告 http://www.zhenxi.gov.cn\n${title}一、总体情况\n`, marks: [] })
    expect(readMetadata(folded, []).address).toBeNull()
  })
})
