import { describe, expect, it } from 'vitest'
import { buildRegionTree, loadRegionTree } from './load-region-tree.ts'

const tree = await loadRegionTree()
const names = (regions: readonly { name: string }[]) => regions.map((region) => region.name)

describe('the division tree', () => {
  it('knows the way from the province to a township', () => {
    expect(names(tree.pathOf('371324109'))).toEqual(['山东省', '临沂市', '兰陵县', '新兴镇'])
    expect(tree.get('371324')).toEqual({ code: '371324', name: '兰陵县', level: 'COUNTY', invented: false })
    expect(tree.pathOf('000000')).toEqual([])
  })

  it('lists what lies directly under a region', () => {
    expect(tree.childrenOf(null).filter((region) => !region.invented)).toHaveLength(31)
    expect(names(tree.childrenOf('4408'))).toContain('徐闻县')
    expect(tree.childrenOf('371324').every((region) => region.code.startsWith('371324') && region.code.length === 9)).toBe(true)
  })

  it('finds all regions of a name', () => {
    expect(tree.byName('新兴镇').filter((region) => !region.invented)).toHaveLength(11)
    expect(tree.byName('石嘴镇').map((region) => region.code)).toEqual(['220284103'])
    expect(tree.byName('没有的镇')).toEqual([])
  })

  it('finds the regions whose site is spelled so', () => {
    expect(names(tree.bySiteName('huarong'))).toEqual(['华容区', '华容县'])
    expect(names(tree.bySiteName('WENXIAN'))).toContain('温县')
  })

  it('has a parent for every region, and invented ones only under 99', () => {
    for (const region of tree.regions) {
      const path = tree.pathOf(region.code)
      if (path.at(-1) !== region || path.some((above) => above.invented !== region.code.startsWith('99')))
        throw new Error(`${region.code} ${region.name}`)
    }
    expect(tree.regions.length).toBeGreaterThanOrEqual(44_703)
  })

  it('keeps the names of the invented county and its parents apart from real ones', () => {
    const invented = tree.regions.filter((region) => region.invented && region.level !== 'TOWNSHIP')
    for (const region of invented) expect(tree.byName(region.name)).toEqual([region])
  })

  it('is there in a moment, and is made from any list', () => {
    const before = performance.now()
    const small = buildRegionTree(tree.regions)
    expect(small.regions).toBe(tree.regions)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
