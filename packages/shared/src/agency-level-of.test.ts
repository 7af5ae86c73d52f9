import { expect, it } from 'vitest'
import { agencyLevelOf } from './agency-level-of.ts'

it.each([
  ['云棚乡人民政府', null, 'TOWNSHIP'],
  ['晴堤镇', null, 'TOWNSHIP'],
  ['临溪街道办事处', '望城县', 'TOWNSHIP'],
  ['岚湖市晴堤镇人民政府', null, 'TOWNSHIP'],
  ['岚湖县人民政府', null, 'COUNTY'],
  ['岚湖县城市管理局', null, 'COUNTY'],
  ['岚湖县市场监督管理局', null, 'COUNTY'],
  ['岚湖县城乡建设局', null, 'COUNTY'],
  ['财政局', '岚湖县', 'COUNTY'],
  ['上海市青浦区人民政府', null, 'COUNTY'],
  ['广西壮族自治区人民政府', null, 'PROVINCE'],
  ['上海市科学技术委员会', null, 'PROVINCE'],
  ['云南省人民政府办公厅', null, 'PROVINCE'],
  ['湘西土家族苗族自治州人民政府', null, 'CITY'],
  ['吉林市磐石市人民政府', null, 'COUNTY'],
  // A city of its own, or one under another: the name does not tell.
  ['磐石市人民政府', null, null],
  ['市财政局', null, null],
  ['教育局', null, null],
] as const)('%s beside %s is of the level %s', (name, parent, level) => {
  expect(agencyLevelOf(name, parent)).toBe(level)
})
