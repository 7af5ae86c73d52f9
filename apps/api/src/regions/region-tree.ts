import type { Region } from '@gongkai/shared'

/** The divisions from province to township, as one tree over their codes. */
export interface RegionTree {
  /** Every region, in the order of the codes: a parent stands before its children. */
  readonly regions: readonly Region[]
  get(code: string): Region | undefined
  /** Province first, the region itself last; empty for an unknown code. */
  pathOf(code: string): readonly Region[]
  /** The next level down in the order of the codes; `null` gives the provinces. */
  childrenOf(code: string | null): readonly Region[]
  /** All regions of exactly this name, on every level: 新兴镇 has eleven. */
  byName(name: string): readonly Region[]
  /** Provinces, cities and counties whose web sites are spelled so: `huarong` in huarong.gov.cn is 华容县. */
  bySiteName(label: string): readonly Region[]
}
