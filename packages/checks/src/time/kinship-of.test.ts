import { expect, it } from 'vitest'
import { kinshipOf } from './kinship-of.ts'

it.each([
  // Forms of one name.
  ['雁渚镇', '雁渚镇人民政府', 'same'],
  ['澄湾县雁渚镇', '雁渚镇', 'same'],
  ['雁渚镇', '云州市澄湾县雁渚镇人民政府', 'same'],
  ['云州市澄湾县', '澄湾县人民政府', 'same'],
  ['澄湾县政府', '澄湾县', 'same'],
  ['望澄街道办事处', '澄湾县望澄街道', 'same'],
  ['澄湾县财政局', '财政局', 'same'],
  ['县财政局', '澄湾县财政局', 'same'],
  ['澄湾县发改局', '澄湾县发展和改革局', 'same'],
  ['澄湾县卫健委', '澄湾县卫生健康委员会', 'same'],
  ['澄湾县人民政府办公室', '澄湾县人民政府办公室', 'same'],
  ['市场监督管理局', '澄湾县市场监管局', 'same'],
  // Its own office, and the other way round.
  ['澄湾县人民政府办公室', '澄湾县人民政府', 'ownOffice'],
  ['澄湾县政府办', '澄湾县', 'ownOffice'],
  ['澄湾县政务公开办公室', '澄湾县人民政府', 'ownOffice'],
  ['澄湾县雁渚镇党政综合办公室', '雁渚镇', 'ownOffice'],
  ['澄湾县财政局办公室', '澄湾县财政局', 'ownOffice'],
  ['澄湾县人民政府', '澄湾县人民政府办公室', 'government'],
  // A name within a name is not that body.
  ['澄湾县人民政府办公室', '澄湾县雁渚镇人民政府', 'keeper'],
  ['澄湾县人民政府办公室', '澄湾县财政局', 'keeper'],
  ['澄湾县人民政府', '澄湾县雁渚镇', 'keeper'],
  ['澄湾县', '澄湾县财政局', 'keeper'],
  ['云州市', '云州市澄湾县', 'keeper'],
  ['澄湾县政务公开办公室', '雁渚镇', 'keeper'],
  ['雁渚镇', '雁渚镇中心卫生院', 'keeper'],
  ['澄湾县大数据服务中心', '雁渚镇', 'keeper'],
  ['中共雁渚镇委员会', '雁渚镇人民政府', 'keeper'],
  ['澄湾县雁渚镇人民政府', '澄湾县人民政府', 'other'],
  ['澄湾县财政局', '澄湾县人民政府', 'other'],
  ['大雁渚镇', '雁渚镇', 'other'],
  // Others.
  ['青笛镇', '雁渚镇', 'other'],
  ['青笛镇党政办公室', '雁渚镇', 'other'],
  ['青笛县雁渚镇', '澄湾县雁渚镇', 'other'],
  ['青笛县人民政府办公室', '澄湾县雁渚镇', 'other'],
  ['澄湾县交通运输局', '澄湾县水利局', 'other'],
  ['云州市财政局', '云州市澄湾县财政局', 'other'],
  // What a name alone does not tell.
  ['云屏雁渚镇', '雁渚镇', 'maybe'],
  ['云州市雁渚镇', '澄湾县雁渚镇', 'maybe'],
  ['澄湾县教育局', '澄湾县教育体育局', 'maybe'],
  ['澄湾县⼈⺠政府', '澄湾县人民政府', 'same'],
  ['县', '雁渚镇', null],
])('%s over a report of %s', (publisher, agency, kinship) => expect(kinshipOf(publisher, agency, '')).toBe(kinship))

it('weighs the place beside the title', () => {
  expect(kinshipOf('云屏雁渚镇', '雁渚镇', '云屏县')).toBe('same')
  expect(kinshipOf('青笛县雁渚镇', '雁渚镇', '澄湾县')).toBe('maybe')
  expect(kinshipOf('澄湾县雁渚镇', '雁渚镇', '云州市澄湾县')).toBe('same')
})
