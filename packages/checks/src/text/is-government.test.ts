import { expect, it } from 'vitest'
import { isGovernment } from './is-government.ts'

it.each([
  ['石笕镇人民政府', true],
  ['溪岭县', true],
  ['桦坪乡', true],
  ['澄湾区', true],
  ['淞州市人民政府', true],
  ['溪岭县水利局', false],
  ['枕河街道办事处', false],
  ['望澄街道', false],
  ['某市人民政府办公厅', false],
  ['溪岭县卫生健康委员会', false],
  ['溪岭经济开发区', false],
  ['溪岭社区', false],
  ['溪岭县供销合作联合社', null],
])('%s: %s', (name, expected) => expect(isGovernment(name)).toBe(expected))
