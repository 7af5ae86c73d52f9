import { readFile } from 'node:fs/promises'
import type { Region, RegionLevel } from '@gongkai/shared'
import { codesDownTo, parentCode } from './parent-code.ts'
import type { RegionTree } from './region-tree.ts'

const levels: Readonly<Record<number, RegionLevel>> = { 2: 'PROVINCE', 4: 'CITY', 6: 'COUNTY', 9: 'TOWNSHIP' }
/** Seen from src/regions and from dist/regions alike. */
const folder = new URL('../../divisions/', import.meta.url)

let loaded: Promise<RegionTree> | undefined

/** The official divisions and, behind them, the invented ones of the demonstration; read once a process (about 0.1 s). */
export function loadRegionTree(): Promise<RegionTree> {
  loaded ??= readAll().catch((error: unknown) => {
    loaded = undefined
    throw error
  })
  return loaded
}

async function readAll(): Promise<RegionTree> {
  const [official, invented, siteNames] = await Promise.all([
    readRows('divisions.tsv'),
    readRows('invented.tsv', { mayBeMissing: true }),
    readRows('site-names.tsv'),
  ])
  return buildRegionTree([...toRegions(official, false), ...toRegions(invented, true)], siteNames)
}

/** A tree over regions whose parents stand before them; `siteNames` are pairs of a code and its spellings, apart by blanks. */
export function buildRegionTree(regions: readonly Region[], siteNames: readonly (readonly [string, string])[] = []): RegionTree {
  const byCode = new Map(regions.map((region) => [region.code, region]))
  const children = groupBy(regions, (region) => [parentCode(region.code) ?? ''])
  const byName = groupBy(regions, (region) => [region.name])
  const sites = new Map(siteNames)
  const bySiteName = groupBy(regions, (region) => sites.get(region.code)?.split(' ') ?? [])
  return {
    regions,
    get: (code) => byCode.get(code),
    pathOf: (code) => (byCode.has(code) ? codesDownTo(code).flatMap((above) => byCode.get(above) ?? []) : []),
    childrenOf: (code) => children.get(code ?? '') ?? [],
    byName: (name) => byName.get(name) ?? [],
    bySiteName: (label) => bySiteName.get(label.toLowerCase()) ?? [],
  }
}

function groupBy(regions: readonly Region[], keysOf: (region: Region) => readonly string[]): Map<string, Region[]> {
  const groups = new Map<string, Region[]>()
  for (const region of regions) {
    for (const key of keysOf(region)) {
      const group = groups.get(key)
      if (group) group.push(region)
      else groups.set(key, [region])
    }
  }
  return groups
}

function toRegions(rows: readonly (readonly [string, string])[], invented: boolean): Region[] {
  return rows.map(([code, name]) => {
    const level = levels[code.length]
    if (!level) throw new Error(`Division «${code} ${name}»: a code has 2, 4, 6 or 9 digits`)
    if (code.startsWith('99') !== invented) throw new Error(`Division «${code} ${name}»: codes 99… are those of invented.tsv, and no others are`)
    return { code, name, level, invented }
  })
}

async function readRows(name: string, { mayBeMissing = false } = {}): Promise<(readonly [string, string])[]> {
  const text = await readFile(new URL(name, folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (mayBeMissing && error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const [code, value, ...rest] = line.trimEnd().split('\t')
      if (!code || !value || rest.length > 0) throw new Error(`${name}:${index + 1} holds «${line}»; expected a code, a tab and a name`)
      return [code, value] as const
    })
}
