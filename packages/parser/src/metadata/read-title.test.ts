import { describe, expect, test } from 'vitest'
import { fold } from '../text/fold.ts'
import { readTitle } from './read-title.ts'

const titleOf = (text: string) => {
  const folded = fold({ text, marks: [] })
  return readTitle(folded, { from: 0, to: folded.text.length })
}

describe('readTitle', () => {
  test.each<[text: string, agency: string | null, year: number | null]>([
    ['枕溪镇人民政府2023年政府信息公开工作年度报告', '枕溪镇人民政府', 2023],
    ['朔禾县枕溪镇2022年度政府信息公开工作年度报告', '朔禾县枕溪镇', 2022],
    ['2021年朔禾县水利局政府信息公开工作年度报告', '朔禾县水利局', 2021],
    ['朔禾县教育局关于2020年度政府信息公开工作的年度报告', '朔禾县教育局', 2020],
    ['关于朔禾县水务局2017年政府信息公开工作年度报告', '朔禾县水务局', 2017],
    ['朔禾县人民政府办公室\n2019年政府信息公开工作年度报告', '朔禾县人民政府办公室', 2019],
    ['朔禾县枕溪镇人民政府2018年度政府\n信息公开工作年度报告', '朔禾县枕溪镇人民政府', 2018],
    ['望砚县\n人民政府\n2020年政府信息公开工作年度报告', '望砚县人民政府', 2020],
    ['霁州市发展和改革委员会二〇一五年政府信息公开年度报告', '霁州市发展和改革委员会', 2015],
    ['霁州市司法局二○一二年度政府信息公开年报', '霁州市司法局', 2012],
    ['柘影区城市管理局政府信息公开工作年度报告（2023年度）', '柘影区城市管理局', 2023],
    ['柘影区城市管理局政府信息公开工作年度报告(2022)', '柘影区城市管理局', 2022],
    ['柘影区2023年政务公开工作年度报告', '柘影区', 2023],
    ['  • 名称 鹭汀县苔溪镇2023年政府信息公开工作年度报告', '鹭汀县苔溪镇', 2023],
    ['标题：鹭汀县苔溪镇2024年政府信息公开工作年度报告', '鹭汀县苔溪镇', 2024],
    ['# 棠舟市税务局2022年政府信息公开工作年度报告', '棠舟市税务局', 2022],
    ['《岚桥市交通运输局2021年政府信息公开工作年度报告》', '岚桥市交通运输局', 2021],
    ['2023年度政府信息公开工作年度报告', null, 2023],
    ['苇澜区教育局 2 0 2 3 年政府信息公开工作年度报告', '苇澜区教育局', 2023],
    ['砚坪镇２０２２年政府信息公开工作年度报告', '砚坪镇', 2022],
    ['松砚市2023年政府信息公开年报', '松砚市', 2023],
    ['松砚市人力资源和社会保障局（市公务员局）2017年政府信息公开工作年度报告', '松砚市人力资源和社会保障局(市公务员局)', 2017],
    ['昙山镇人民政府信息公开2016年年度报告', '昙山镇人民政府', 2016],
    ['2025-01-09\n来源：县政府办\n\n砚坪镇2024年政府信息公开工作年度报告', '砚坪镇', 2024],
    ['________政府信息公开工作年度报告', null, null],
    ['根据要求，现公布2023年政府信息公开工作年度报告。', null, null],
    ['第一章 2023年工作回顾', null, null],
  ])('%j', (text, agency, year) => {
    const title = titleOf(text)
    expect({ agency: title.agency?.value ?? null, year: title.year?.value ?? null }).toEqual({ agency, year })
  })

  test('a line that names agency and year is better than one that names neither', () => {
    const { title, agency } = titleOf('政府信息公开工作年度报告\n砚坪镇2024年政府信息公开工作年度报告')
    expect([title?.value, agency?.value]).toEqual(['砚坪镇2024年政府信息公开工作年度报告', '砚坪镇'])
  })

  test('the places are those of the characters, over lines too', () => {
    const text = '朔禾县枕溪镇2018年度政府\n信息公开工作年度报告'
    const { title, agency, year } = titleOf(text)
    expect([title, agency, year].map((fact) => fact && text.slice(fact.span.start, fact.span.end))).toEqual([text, '朔禾县枕溪镇', '2018'])
  })
})
