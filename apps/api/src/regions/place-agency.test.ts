import type { Report, Stated } from '@gongkai/shared'
import { describe, expect, it } from 'vitest'
import { buildRegionTree, loadRegionTree } from './load-region-tree.ts'
import { placeAgency } from './place-agency.ts'
import { isPlaceholder } from './placeholders.ts'

const tree = await loadRegionTree()
const stated = (value: string): Stated<string> => ({ value, raw: value, span: { start: 0, end: value.length } })

function report(agency: string | null, title: string | null = null): Report {
  return {
    source: '0'.repeat(64),
    refusal: null,
    title: title === null ? null : stated(title),
    agency: agency === null ? null : stated(agency),
    parent: null,
    year: null,
    publishedOn: null,
    signedOn: null,
    indexNumber: null,
    documentNumber: null,
    period: null,
    address: null,
    formCited: null,
    form: { detected: 'FREEFORM', expected: null, parts: { proactive: null, requests: null, cases: null, statistics2014: null } },
    figures: [],
    claims: [],
    sections: [],
    ambiguities: [],
    messages: [],
  }
}

const place = (agency: string | null, text = '', title: string | null = null) => placeAgency(report(agency, title), text, tree)

describe('townships', () => {
  it('takes a name that only one township in the country has', () => {
    expect(place('祥云镇')).toMatchObject({ state: 'PLACED', regionCode: '410825101', kind: 'TOWNSHIP', name: '祥云镇人民政府', shortName: '祥云镇' })
    expect(place('东方红乡', '按照区政府的安排做好公开。').regionCode).toBe('230406202')
    expect(place('磐石市石嘴镇人民政府')).toMatchObject({ regionCode: '220284103', name: '石嘴镇人民政府' })
    expect(place('华容县北景港镇人民政府').regionCode).toBe('430623103')
  })

  it('asks where a name has several homes and the text names none', () => {
    const placement = place('新兴镇人民政府', '我镇在县委、县政府领导下工作。')
    expect(placement).toMatchObject({ state: 'CANDIDATES', regionCode: null, name: '新兴镇人民政府' })
    expect(placement.candidates).toHaveLength(11)
  })

  it('lets the index block, the title, the site or the prose decide among them', () => {
    const home = { state: 'PLACED', regionCode: '371324109' }
    expect(place('新兴镇人民政府', '发布机构 兰陵县新兴镇\n')).toMatchObject(home)
    expect(place('新兴镇', '', '兰陵县新兴镇2022年政府信息公开工作年度报告')).toMatchObject(home)
    expect(place('新兴镇', '您现在访问的是兰陵县人民政府网站')).toMatchObject(home)
    expect(place('新兴镇', '网址:http://www.lanling.gov.cn/')).toMatchObject(home)
    expect(place('新兴镇', '本镇位于兰陵县东部。')).toMatchObject(home)
    expect(place('临沂兰陵县新兴镇')).toMatchObject(home)
  })

  it('keeps the words that decided', () => {
    const [best, next] = place('新兴镇人民政府', '发布机构:兰陵县新兴镇\n').candidates
    expect(best?.path).toBe('山东省 临沂市 兰陵县 新兴镇')
    expect(best?.evidence[0]).toEqual({ kind: 'publisher', quote: '兰陵县新兴镇', points: 8 })
    expect(best?.score).toBeGreaterThan(next?.score ?? 0)
  })

  it('is not led by a postcode alone, and asks when two counties are named', () => {
    expect(place('新兴镇', '邮编:277700').state).toBe('CANDIDATES')
    expect(place('新兴镇', '兰陵县与依安县结对。').state).toBe('CANDIDATES')
  })

  it('does not take the only namesake when the document names another county', () => {
    expect(place('祥云镇', '发布机构:弥渡县祥云镇\n').state).toBe('CANDIDATES')
    expect(place('苍山县新兴镇人民政府').state).toBe('CANDIDATES')
  })

  it('offers the county for a township that the list does not have', () => {
    const placement = place('温县柳絮乡人民政府')
    expect(placement).toMatchObject({ state: 'CANDIDATES', regionCode: null, kind: 'TOWNSHIP' })
    expect(placement.candidates.map((candidate) => candidate.code)).toEqual(['410825'])
  })

  it('counts the office of a township as the township, and a street as a subdistrict', () => {
    expect(place('华容县北景港镇人民政府政务公开领导小组办公室')).toMatchObject({
      regionCode: '430623103',
      kind: 'TOWNSHIP',
      name: '北景港镇人民政府',
    })
    const street = { regionCode: '321322001', kind: 'SUBDISTRICT', name: '沭城街道办事处', shortName: '沭城街道' }
    expect(place('沭城街道')).toMatchObject(street)
    expect(place('沭阳县人民政府沭城街道办事处')).toMatchObject(street)
  })
})

describe('governments and departments', () => {
  it('places a government at its own region', () => {
    expect(place('温县人民政府')).toMatchObject({ regionCode: '410825', kind: 'GOVERNMENT', name: '温县人民政府', shortName: '温县' })
    expect(place('东莞市人民政府')).toMatchObject({ regionCode: '4419', kind: 'GOVERNMENT' })
    expect(place('恩施州人民政府')).toMatchObject({ regionCode: '4228', name: '恩施土家族苗族自治州人民政府' })
  })

  it('places a department where it works, under one name however it is written', () => {
    const bureau = { state: 'PLACED', regionCode: '410825', kind: 'DEPARTMENT', name: '温县财政局', shortName: '财政局' }
    expect(place('温县财政局')).toMatchObject(bureau)
    expect(place('县财政局', '', '温县财政局2022年政府信息公开工作年度报告')).toMatchObject(bureau)
    expect(place('财政局', '发布机构:温县财政局\n')).toMatchObject(bureau)
    expect(place('上海市科委')).toMatchObject({ regionCode: '31', name: '上海市科学技术委员会' })
    expect(place('市科学技术委员会', '发布单位:上海市科学技术委员会\n')).toMatchObject({ regionCode: '31', kind: 'DEPARTMENT' })
    expect(place('温县政府办公室')).toMatchObject({ kind: 'DEPARTMENT', name: '温县人民政府办公室' })
  })

  it('does not place a department by the prose alone, nor by nothing', () => {
    expect(place('县财政局', '温县各单位。温县财政工作。')).toMatchObject({ state: 'CANDIDATES', name: '县财政局' })
    expect(place('县财政局')).toMatchObject({ state: 'UNPLACED', candidates: [] })
    expect(place('鼓楼区教育局').candidates).toHaveLength(4)
    expect(place('鼓楼区教育局', '徐州市鼓楼区教育局,地址:徐州市鼓楼区中山路').regionCode).toBe('320302')
  })

  it('does not give the bureau of a county that is gone to the city above it', () => {
    expect(place('德州市陵县财政局').state).toBe('CANDIDATES')
    expect(place('温县城市管理局').regionCode).toBe('410825')
    expect(place('城市管理局').state).toBe('UNPLACED')
  })

  it('reads the name from the title or the index block where the parser has none', () => {
    expect(place(null, '', '祥云镇2020年政府信息公开工作年度报告').regionCode).toBe('410825101')
    expect(place(null, '信息来源:温县司法局\n', '2022年政府信息公开工作年度报告')).toMatchObject({ regionCode: '410825', name: '温县司法局' })
    expect(place(null)).toMatchObject({ state: 'UNPLACED', name: '' })
  })
})

describe('the invented county', () => {
  const county = tree.regions.find((region) => region.invented && region.level === 'COUNTY')
  const township = tree.regions.find((region) => region.invented && region.level === 'TOWNSHIP')

  it.runIf(county && township)('is found through its own name only', () => {
    expect(place(`${township?.name}人民政府`).state).toBe('UNPLACED')
    expect(place(`${township?.name}人民政府`, `发布机构:${county?.name}${township?.name}\n`)).toMatchObject({
      regionCode: township?.code,
      invented: true,
    })
    expect(place(`${county?.name}财政局`)).toMatchObject({ regionCode: county?.code, invented: true, kind: 'DEPARTMENT' })
    expect(place('县财政局', `${county?.name}人民政府网站`)).toMatchObject({ regionCode: county?.code, invented: true })
  })

  it('neither takes a real name nor loses its own', () => {
    const level = { 2: 'PROVINCE', 4: 'CITY', 6: 'COUNTY', 9: 'TOWNSHIP' } as const
    const invent = (code: string, name: string) => ({ code, name, level: level[code.length as 2 | 4 | 6 | 9], invented: true })
    const official = tree.regions.filter((region) => !region.invented)
    const both = buildRegionTree([
      ...official,
      invent('99', '甲乙省'),
      invent('9901', '甲乙市'),
      invent('990101', '甲乙县'),
      invent('990101100', '祥云镇'),
    ])
    expect(placeAgency(report('祥云镇'), '', both)).toMatchObject({ regionCode: '410825101', invented: false })
    expect(placeAgency(report('祥云镇'), '发布机构:甲乙县祥云镇\n', both)).toMatchObject({ regionCode: '990101100', invented: true })
    expect(placeAgency(report('祥云镇'), '甲乙县的祥云镇', both)).toMatchObject({ regionCode: '990101100', invented: true })
    expect(placeAgency(report('祥云镇'), '温县人民政府网站', both)).toMatchObject({ regionCode: '410825101' })
  })
})

it('places townships under their full names, odd ones too', { timeout: 30_000 }, () => {
  const townships = tree.regions.filter((region) => region.level === 'TOWNSHIP' && /(?:镇|乡|街道)$/.test(region.name))
  const odd = ['芒市镇', '七星区街道', '敖汉旗人民政府新州街道', '宁城县铁西街道', '新华街道']
  const chosen = townships.filter((region, index) => index % 10 === 0 || odd.includes(region.name))
  const wrong = chosen.filter((region) => {
    const path = tree.pathOf(region.code).filter((above) => !isPlaceholder(above))
    return place(path.map((above) => above.name).join('')).regionCode !== region.code
  })
  expect(wrong).toEqual([])
})
