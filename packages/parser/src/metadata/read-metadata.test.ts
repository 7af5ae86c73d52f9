import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readMetadata } from './read-metadata.ts'

const body = '一、总体情况\n全年公开12条。\n'
const factsOf = (text: string) => {
  const { agency, parent, year } = readMetadata(fold({ text, marks: [] }), [])
  return [agency?.value ?? null, parent?.value ?? null, year?.value ?? null]
}

describe('which year', () => {
  test.each<[name: string, text: string, year: number | null]>([
    ['published years later', '发布日期：2026-03-01\n枕溪镇2021年政府信息公开工作年度报告\n', 2021],
    ['another year comes first', '2019年枕溪镇简介\n枕溪镇2021年政府信息公开工作年度报告\n一、总体情况\n2020年开通网站。', 2021],
    ['last year’s number left in the text', '枕溪镇2021年政府信息公开工作年度报告\n统计期限自2020年1月1日至12月31日。', 2021],
    ['signed before the year’s end', '枕溪镇2021年政府信息公开工作年度报告\n一、总体情况\n无。\n枕溪镇人民政府\n2021年12月20日', 2021],
    ['a plan for the next year', '政府信息公开工作年度报告\n枕溪镇人民政府2022年的打算：多公开。', null],
    ['only the publication says a year', '发布日期：2024-01-29\n枕溪镇政府信息公开工作年度报告\n一、总体情况\n全年公开12条。', null],
    ['the first year in sight says nothing', '枕溪镇政府信息公开工作年度报告\n一、总体情况\n2019年开通网站，2020年改版。', null],
    [
      'digits too many, and the text names one year of them',
      '枕溪镇202020年政府信息公开工作年度报告\n一、总体情况\n2020年公开12条，2019年公开9条。',
      2020,
    ],
    ['digits too many, and the text names none of them', '枕溪镇202020年政府信息公开工作年度报告\n一、总体情况\n全年公开12条。', null],
    ['digits too many, and the period decides', '枕溪镇20203年政府信息公开工作年度报告\n统计期限自2023年1月1日至12月31日。', 2023],
    ['digits too few', '枕溪镇202年政府信息公开工作年度报告\n', null],
    ['digits too few, and the period decides', '枕溪镇203年政府信息公开工作年度报告\n数据的统计期限自2023年1月1日至12月31日。', 2023],
    ['no year that a report can have', '枕溪镇2203年政府信息公开工作年度报告\n', null],
    ['two years', '枕溪镇2021-2022年政府信息公开工作年度报告\n', null],
    ['年 left out', '枕溪镇2022政府信息公开工作年度报告\n', 2022],
    ['numerals and a digit', '枕溪镇二0二二年政府信息公开工作年度报告\n', 2022],
    ['the period, where the title has none', '政府信息公开工作年度报告\n所列数据的统计期限自2022年1月1日至12月31日。', 2022],
    ['the period in Chinese numerals', '政府信息公开工作年度报告\n所列数据的统计期限自二〇二二年一月一日至十二月三十一日。', 2022],
    [
      'links to other reports above the title',
      '枕溪镇2022年政府信息公开工作年度报告\n枕溪镇2023年政府信息公开工作年度报告\n发布日期：2024-01-30来源：枕溪镇人民政府\n一、总体情况\n全年公开12条。',
      2023,
    ],
    [
      'columns of an index block side by side',
      '发布时间        2018年1月31日        名称        枕溪镇2017年政府信息公开年报\n一、概述\n全年公开12条。',
      2017,
    ],
    ['a sentence, where the title has none', '年度报告\n现将2022年政府信息公开工作情况报告如下。', 2022],
    [
      'last year’s period left in a text that tells of the next',
      '枕溪乡政府信息公开工作年度报告\n统计期限为2021年1月1日至2021年12月31日。\n2022年度我乡主动公开信息77条。\n2022年度我乡未发生依申请公开情况。',
      null,
    ],
    [
      'plans for the year after the period',
      '枕溪乡政府信息公开工作年度报告\n统计期限为2021年1月1日至2021年12月31日。\n2022年，我乡将主动公开更多信息。\n2022年计划受理更快。',
      2021,
    ],
    ['sentences that differ', '年报\n枕溪镇2021年政府信息公开工作情况报告如下。\n枕溪镇2022年政府信息公开工作情况报告如下。', null],
  ])('%s', (_name, text, year) => expect(factsOf(text)[2]).toBe(year))
})

describe('which agency', () => {
  test.each<[name: string, text: string, agency: string | null]>([
    ['我镇 in the title', '我镇2022年政府信息公开工作年度报告\n一、总体情况\n我镇公开12条。', null],
    ['本局 in the title', '本局2022年政府信息公开工作年度报告\n', null],
    ['words that all agencies share', '镇人民政府2022年政府信息公开工作年度报告\n', null],
    ['a place left open', 'XX镇2022年政府信息公开工作年度报告\n', null],
    ['某某局', '某某局2022年政府信息公开工作年度报告\n', null],
    ['a masked name', '****政府2022年政府信息公开工作年度报告\n', null],
    ['the law in brackets', `2022年政府信息公开工作年度报告\n依照《中华人民共和国政府信息公开条例》编制。\n${body}`, null],
    [
      'links to reports of others above the title',
      `枕溪镇2023年政府信息公开工作年度报告\n砚坪镇2023年政府信息公开工作年度报告\n发布日期：2024-01-30来源：砚坪镇\n${body}`,
      '砚坪镇',
    ],
    ['no title; the publisher', `发布机构：枕溪镇人民政府\n2022年政府信息公开工作年度报告\n${body}`, '枕溪镇人民政府'],
    ['no title; the signer', `2022年政府信息公开工作年度报告\n${body}枕溪镇人民政府\n2023年1月15日`, '枕溪镇人民政府'],
    ['no title; who signs is nobody', `2022年政府信息公开工作年度报告\n${body}镇人民政府\n2023年1月15日`, null],
    ['no title; the source is the office', `来源：县政府办\n2022年政府信息公开工作年度报告\n${body}`, null],
    ['no title; the source is the site', `来源：本站原创\n2022年政府信息公开工作年度报告\n${body}`, null],
    ['no title; two compilers', '2022年政府信息公开工作年度报告\n由枕溪镇人民政府编制。\n由石桥镇人民政府编制。', null],
    ['another town’s text left in', '枕溪镇2022年政府信息公开工作年度报告\n本报告由石桥镇人民政府编制。', '枕溪镇'],
    ['the title twice', '石桥镇2022年政府信息公开工作年度报告\n石桥镇2022年政府信息公开工作年度报告\n', '石桥镇'],
    ['an annex', '附件1：石桥镇2022年政府信息公开工作年度报告\n', '石桥镇'],
    ['the year damaged', '石桥镇202020年政府信息公开工作年度报告\n', '石桥镇'],
    ['年 left out', '石桥镇2022政府信息公开工作年度报告\n', '石桥镇'],
    ['a name that begins like a sentence: 自', '自然资源部2024年政府信息公开工作报告\n', '自然资源部'],
    ['a name that begins like a sentence: 和', '和溪镇2022年政府信息公开工作年度报告\n', '和溪镇'],
    ['a name that begins like a sentence: 经', '经济发展局2022年政府信息公开工作年度报告\n', '经济发展局'],
    ['a sentence, no name', '向社会公布2022年政府信息公开工作年度报告\n和各乡镇2022年政府信息公开工作年度报告\n', null],
    [
      'on the line above a title with the text behind it',
      `枕溪乡人民政府\n2018年政府信息公开工作年度报告 根据《条例》编制。${body}`,
      '枕溪乡人民政府',
    ],
    ['an office of all organs', `石桥县人民政府机关\n2020年政府信息公开工作年度报告\n${body}`, '石桥县人民政府机关'],
    ['on the line below the title', `2020年政府信息公开工作年度报告\n石桥经开区（江滨）管委会\n${body}`, '石桥经开区(江滨)管委会'],
    ['nobody on the line below the title', `2020年政府信息公开工作年度报告\n县人民政府办公室\n${body}`, null],
    ['the publisher without its province', `发布机构：省水利厅\n本年度报告由云江省水利厅编制。\n${body}`, '云江省水利厅'],
    ['a path of the site', '当前位置：首页 > 石桥镇 > 2022年政府信息公开工作年度报告\n2022年政府信息公开工作年度报告\n', null],
  ])('%s', (_name, text, agency) => expect(factsOf(text)[0]).toBe(agency))
})

describe('which region above it', () => {
  const title = '枕溪镇2022年政府信息公开工作年度报告\n'
  test.each<[name: string, text: string, parent: string | null]>([
    ['the publisher’s', `发布机构：朔禾县枕溪镇\n${title}`, '朔禾县'],
    ['that of the postal address', `${title}请联系我们（地址：霁州市朔禾县枕溪镇望岭路1号）。`, '霁州市朔禾县'],
    ['that of a sentence', `${title}本报告由朔禾县枕溪镇党政办编写。`, '朔禾县'],
    ['the longer of two that agree', `${title}由朔禾县枕溪镇编写，地址：霁州市朔禾县枕溪镇望岭路1号。`, '霁州市朔禾县'],
    ['that of a contact', `${title}有疑问的，请与朔禾县枕溪镇人民政府联系。`, '朔禾县'],
    ['that of a postal address without a colon', `${title}地址霁州市朔禾县枕溪镇望岭路1号。`, '霁州市朔禾县'],
    ['that of a site’s name', `${title}欢迎访问霁州市朔禾县枕溪镇人民政府网站。`, '霁州市朔禾县'],
    ['that of a name that is made public', `${title}，现公布霁州枕溪镇2022年政府信息公开工作年度报告。`, '霁州'],
    ['that of a name that begins with its kind', '县水利局2022年政府信息公开工作年度报告\n请与霁州市朔禾县水利局联系。', '霁州市朔禾县'],
    ['none out of a word before such a name', '县水利局2022年政府信息公开工作年度报告\n现公布2022年度县水利局年报。', null],
    ['none that has its last character from such a name', '市水利局2022年政府信息公开工作年度报告\n，霁州市水利局照办。', null],
    ['none out of two lines that meet', `${title}总体情况\n朔禾县\n枕溪镇`, null],
    [
      'none out of the words of a sentence',
      `${title}，推动全县枕溪镇工作。，围绕景区枕溪镇。，今年全区枕溪镇。，荣获市枕溪镇。公布2022年度县枕溪镇年报。`,
      null,
    ],
    ['none where two differ', `${title}由朔禾县枕溪镇编写，地址：溯河县枕溪镇望岭路1号。`, null],
    ['none where the words before are no region', `${title}按照县委和县政府的要求，枕溪镇照办；全区枕溪镇第一。`, null],
  ])('%s', (_name, text, parent) => expect(factsOf(text)[1]).toBe(parent))
})
